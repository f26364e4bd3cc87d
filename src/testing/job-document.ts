import type { TextDocument, TextLine } from "../documents/text-document.ts";
import { createSkillMatcher } from "../profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { SkillField, SkillKind } from "../vocabulary/types.ts";

/** For tests: a plain-text document; "- " and "• " mark list items, "# " headings, blank lines part blocks. */
export function documentOf(source: string, extra: Partial<TextDocument> = {}): TextDocument {
  const lines: TextLine[] = [];
  const texts: string[] = [];
  let offset = 0;
  let block = 0;
  let gap = 0;
  for (const raw of source.split("\n")) {
    const heading = /^# /.test(raw) ? 1 : 0;
    const bullet = /^\s*[-•] /.test(raw);
    const text = raw.replace(/^\s*[-•#] /, "").trim();
    if (text === "") {
      block += 1;
      gap = 1;
      continue;
    }
    if (bullet) block += 1;
    const place = { start: offset, end: offset + text.length };
    lines.push({ ...place, page: 1, source: "body", heading, bullet, emphasis: false, size: 1, block, gap });
    texts.push(text);
    offset += text.length + 1;
    gap = 0;
  }
  return {
    format: "text",
    text: texts.join("\n"),
    lines,
    links: [],
    findings: [],
    layout_checked: false,
    page_count: null,
    title: null,
    sha256: "",
    data: null,
    warnings: [],
    ...extra,
  };
}

/** Kind → "Name = alias, alias; Name; …". */
const SKILLS: [SkillKind, SkillField, string][] = [
  [
    "tool",
    "software",
    "Python; Java; Kotlin; Scala; JavaScript = JS; TypeScript; Go = Golang; Rust; C++; C#; Ruby; PHP; R; SQL; HTML = HTML5; CSS = CSS3; React = React.js; Vue = Vue.js; Angular; Node.js = Node; Django; Spring Boot; PostgreSQL = Postgres; MySQL; MongoDB; Redis; Kafka = Apache Kafka; Docker; Kubernetes = k8s; Terraform; Jenkins; Git; GitHub; AWS = Amazon Web Services; GCP = Google Cloud, Google Cloud Platform; Azure; CI/CD = CI / CD; TCP/IP; Excel = Microsoft Excel; Word; PowerPoint; Outlook; Tableau; Power BI; Looker; Snowflake; dbt; SAP; QuickBooks; Xero; Salesforce; HubSpot; Slack; Jira; Confluence; Figma; Sketch; Photoshop; Illustrator; InDesign; AutoCAD; Revit; Epic; Cerner; Google Analytics; Redux; Linux; Unix; Ansible; Puppet; Chef Infra; GraphQL; Relativity; Westlaw; Toast POS; Google Classroom; PyTorch; TensorFlow; Spark = Apache Spark; Airflow",
  ],
  [
    "knowledge",
    "office",
    "REST = REST API, REST APIs; microservices; machine learning = ML; UI design = UI; UX design = UX; A/B testing; SEO; SEM; content marketing; CRM; data analysis; accounting; bookkeeping; US GAAP = GAAP; IFRS; accounts payable = AP; accounts receivable = AR; payroll; month-end close; financial reporting; wound care; patient assessment; triage; IV therapy; medication administration; phlebotomy; HACCP; food safety; menu planning; knife skills; grilling; inventory management; forklift operation; route planning; lesson planning; classroom management; algebra; geometry; civil litigation; legal research; legal writing; contract drafting; welding; MIG welding; blueprint reading; conduit bending; cold calling; B2B sales; project management; Agile; Scrum; Kanban; patient care; electronic health records = EHR; cash handling; customer service; scheduling; budgeting; hiring = recruitment; wort boiling; computer science",
  ],
  [
    "certificate",
    "healthcare",
    "CPA; BLS; ACLS; TNCC; PALS; CPR; First Aid; RN license = RN licensure; CDL = commercial driver's license, Class A CDL; Hazmat endorsement = Hazmat; PMP; food hygiene certificate; food handler card; OSHA 10; teaching certificate; forklift certification; driver's license = driving licence; AWS Certified Solutions Architect",
  ],
  [
    "soft",
    "soft",
    "communication = communication skills; teamwork; problem solving; attention to detail; leadership; time management",
  ],
  ["language", "languages", "English; German; Spanish; French; Mandarin; American Sign Language = ASL"],
];

/** For tests: the real matcher over a small vocabulary of its own, so that no word list can move a result. */
export function smallMatcher(): SkillMatcher {
  return createSkillMatcher({
    version: "test",
    rules: [],
    skills: SKILLS.flatMap(([kind, field, names]) =>
      names.split(";").map((line) => {
        const [name = "", aliases = ""] = line.split("=").map((part) => part.trim());
        const list = aliases === "" ? [] : aliases.split(",").map((alias) => alias.trim());
        return { name, aliases: list, implies: [], related: [], field, kind };
      }),
    ),
  });
}
