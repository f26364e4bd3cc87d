/** What stands around a person's name and is no part of it, and words that are never a name. All lower case. */

/** Titles before a name, without dots. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame rev reverend fr sr eng ing herr frau mme mlle m shri smt er capt col lt sgt maj".split(
    " ",
  ),
);

/** Credentials after a name, without dots. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  `phd md jd mba msc ms ma bsc bs ba meng med mph msw msn bsn rn lpn lvn np aprn fnp cna pa pac do dds dmd dvm edd
  psyd pharmd dnp esq cpa cfa cma cia cisa cissp cism pmp csm cspo capm shrm phr sphr cp scp lcsw lmsw lpc lmft ccrn
  cen cnm crna rd rdn ot otr pt dpt atc cscs slp ccc pe eit aia leed ap ra ncidq cfp chfc clu crpc ea acca aca fca
  ca ceng ccna ccnp mcse itil cbap pmi acp six sigma black belt green belt ssbb ssgb cphq fache chpn bcba cip sr jr
  faan facs facp fellow mbchb mbbs frcs mrcp llb llm bcom mcom mfa bfa march pgce qtls csp asp chmm rph emt nremt
  paramedic cmp cpc ccs rhia rhit rdms rvt rt cst rrt cdl faia ged l l m b`
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 1),
);

/** Name parts that may stay in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du van von der den ter ten la le el al bin binti ibn ben bint y e st san abu zu af av ap o".split(
    " ",
  ),
);

/** Words that no first line with a name holds. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `resume résumé curriculum vitae cv page confidential phone mobile cell tel telephone email e-mail mail address
  street avenue road city state zip contact linkedin github portfolio website date birth nationality gender sex
  available upon request reference references sample template copyright updated objective summary profile
  experience education skills work history university college school institute hospital inc llc ltd gmbh company
  name and the for with of to in at by from on or a an my i is are was seeking years professional qualified
  certified experienced dedicated motivated highly results driven detail oriented passionate hello hi application
  letter cover dear vita biography bio personal information details home office fax skype whatsapp blog web url
  http https www com net org customer service health care human resources information technology computer science
  social media public relations business sales marketing finance accounting data software project product quality
  assurance special education general management digital graphic web mobile real estate food beverage supply chain
  human north south east west united states america`
    .trim()
    .split(/\s+/),
);
