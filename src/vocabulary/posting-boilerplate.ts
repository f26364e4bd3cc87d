import type { PostingSection } from "./posting-headings.ts";

/** Sentences that are cut out wherever they stand: they name no skill and no keyword of the work. */
export const ALWAYS_BOILERPLATE: readonly (readonly [PostingSection, RegExp, hints: readonly string[]])[] = [
  [
    "equal_opportunity",
    /\b(?:eoe|m\/f\/v\/d|equal[ -](?:employment )?opportunit(?:y|ies)|equal access employer|affirmative action|without regard to|regardless of (?:race|age|gender|sex|religion|colou?r|national|ethnic|sexual|disability|background|your (?:race|age|gender))|sexual orientation|gender identity|national origin|protected (?:class|veteran|status|characteristic)|reasonable (?:accommodation|adjustment)s?|e-?verify|discriminat(?:e|ion) (?:on|against|based)|all qualified applicants|women and minorities|(?:applications? from|encourage|welcome) (?:all|candidates|people|women|applicants) (?:of|from|with|sections|regardless|backgrounds)|criminal histor(?:y|ies) (?:in|will be considered|consistent)|arrest (?:and|or) conviction records|diverse (?:and inclusive )?(?:workforce|workplace|backgrounds)|inclusive (?:workplace|environment|culture)|celebrate (?:diversity|difference)|unsolicited resumes|recruitment agenc|third[ -]party recruiters|privacy (?:policy|notice)|pay transparency|fair chance|severely disabled|schwerbehinder)/i,
    "accommodation|affirmative|applicants|application|backgrounds|candidates|celebrate|chance|characteristic|considered|consistent|conviction|criminal|difference|discriminate|discrimination|e-verify|employer|encourage|environment|eoe|equal-employment|everify|histories|identity|inclusive|m/f/v/d|minorities|national|opportunities|opportunity|orientation|privacy|protected|reasonable|recruiters|recruitment|regardless|schwerbehinder|severely|third-party|transparency|unsolicited|welcome|without|workforce|workplace".split(
      "|",
    ),
  ],
];

/** Sentences that are cut out of passages without a telling heading. */
export const LOOSE_BOILERPLATE: readonly (readonly [PostingSection, RegExp, hints: readonly string[]])[] = [
  [
    "benefits",
    /(?:\b(?:we (?:also )?(?:offer|provide|give)\b(?! (?:service|solution|product|customers|clients))|(?:our|great|excellent|generous|competitive|full|company|employee|attractive|comprehensive|amazing|some of the) (?:benefits|perks|salary|compensation|pay|package|remuneration|wage)|benefits (?:include|package|such|start|:)|perks (?:include|:)|401\(?k\)?|(?:health|dental|vision|life|medical|disability|pet) (?:insurance|coverage|plan|benefits?)|(?:paid|unlimited|generous) (?:time off|vacation|holidays?|leave|pto|parental|sick)|\d+ (?:days?|weeks?) (?:of )?(?:paid )?(?:vacation|holidays?|annual leave|leave|pto)|pension (?:scheme|plan)|tuition (?:reimbursement|assistance)|stock options|equity (?:package|grant|compensation)|sign[ -]on bonus|employee discounts?|equity\b|unlimited \w+|free (?:lunch|meals?|coffee|snacks|parking|gym|food|drinks|fruit)|(?:gym|fitness) membership|company car|flexible (?:working )?(?:hours|schedule|schedules|working)|team events|ping[ -]?pong|happy hours?|relaxed (?:atmosphere|culture)|slack culture|home office (?:budget|allowance)|competitive (?:rates?|hourly)|weekly pay|paid (?:weekly|training|breaks|mileage)|staff (?:meals|discount)|career (?:growth|progression|advancement|opportunities)|opportunit(?:y|ies) (?:for|to) (?:advancement|grow|growth|progress|develop your)|training (?:is )?provided)\b|[$€£]\s?\d|\b\d{2,3}(?:k|,\d{3}) ?(?:-|–|to) ?[$€£]?\d{2,3}(?:k|,\d{3})\b)/i,
    "$|,|advancement|allowance|also|assistance|atmosphere|benefit|bonus|career|coffee|company|compensation|competitive|coverage|dental|disability|discount|employee|equity|events|flexible|free|fruit|generous|give|happy|health|holiday|insurance|k|leave|life|lunch|medical|membership|mileage|offer|office|opportunities|opportunity|paid|parental|pay|pension|ping|plan|progression|provide|pto|reimbursement|relaxed|remuneration|salary|sign-on|staff|training|unlimited|vacation|vision|wage|£|€".split(
      "|",
    ),
  ],
  [
    "apply",
    /\b(?:appl(?:y|ications?) (?:now|today|online|here|via|by|through|at|with|directly|should|must|will be|close|deadline|to:)|to apply\b|please (?:apply|send|submit|email|contact|call|include|forward|reply|note that only)|send (?:us |me |your |a |an |in )*(?:your )?(?:cv|resume|résumé|application|cover letter|details)|submit (?:your|a|an) (?:cv|resume|résumé|application|cover)|(?:cv|resume|résumé)s? (?:and|to|with|by)\b|cover letter|call (?:us (?:at|on|now|today)|(?:at|on) (?=[(+\d])|now|today)|click (?:here|on|the|apply)|walk[ -]ins? welcome|apply in person|(?:closing|application) (?:date|deadline)|deadline (?:for|is)|shortlisted candidates|we look forward to|look forward to (?:hearing|your)|interview process|only (?:shortlisted|successful|selected)|ask for [A-Z]|reach out to|drop (?:us|me) a|(?:hit|press) (?:the )?apply|if (?:this|you are|you're) (?:sounds|interested|excited)|interested\?|questions\?|thank you for your|start date|best regards|kind regards|sincerely|cheers)\b|[\w.+-]{1,64}@[\w-]{1,63}\.\w/i,
    "@|and|application|apply|ask|call|cheers|click|closing|contact|cv by|cv to|cvs|deadline|drop|excited|forward|include|interested|interview|letter|please|press|questions?|reach|regards|resume|résumé|selected|send|shortlisted|sincerely|sounds|start|submit|successful|thank|today|walk-in|welcome|with|you're".split(
      "|",
    ),
  ],
  [
    "about",
    /\b(?:founded in|established in|headquartered in|leading (?:provider|company|manufacturer|supplier|firm|global|international|independent|developer|platform|employer|retailer|brand)|(?:world|market|industry|global)[ -]?(?:'s)? ?lead(?:er|ing)|fastest[ -]growing|family[ -](?:owned|run)|our (?:mission|vision|values|story|culture|company|history) (?:is|are|to|of|and)|(?:fortune|ftse|inc\.?) ?\d+|award[ -]winning|\d[\d,.]*\+? (?:employees|offices|countries|customers|stores|locations|team members|colleagues|people|years of (?:history|success|excellence)|beds)|years in business|serving (?:the|our|customers|families|patients|communities) .{0,30}(?:since|for over|for more)|not[ -]for[ -]profit organi[sz]ation|nonprofit organi[sz]ation|venture[ -]backed|series [a-f]\b|backed by)\b/i,
    "backed|beds|business|colleagues|company|countries|culture|customers|employees|established|excellence|family|fastest|fortune|founded|ftse|headquartered|inc|leader|leading|locations|members|mission|more|not-for-profit|offices|organisation|organization|over|people|series|stores|story|success|values|venture|vision|winning".split(
      "|",
    ),
  ],
];

/** Wordings of every posting in which a skill's name is none: gender tags, the act of hiring. */
export const POSTING_NOISE =
  /[([]\s?(?:[mwfdhxvi]|gn|all genders)(?:\s?[/|*,]\s?(?:[mwfdhxvi]|div|gn)\.?){1,4}\s?[)\]]|\b[mwf]\/[mwf](?:\/[dx])?(?![\p{L}\d])|\b(?:(?:is|are|were|be|we're|now|currently|actively|urgently|immediately|always)\s+){1,2}(?:hiring|recruiting)\b|^hiring\b|\bhiring (?:manager|process|team|event|now|immediately|for)\b|\brecruitment (?:process|team|agenc\w+)\b|\bapplications?\b(?= (?:process|deadline|form|via|to|by|will|are|should))/gimu;

/** Personal skills by wording: each match is one entry of `soft_skills`, its text as written. */
export const SOFT_SKILLS: readonly { hints: readonly string[]; pattern: RegExp }[] = [
  {
    hints: ["skill", "abilit", "manner"],
    pattern:
      /\b(?:(?:verbal|oral|written|spoken|interpersonal|presentation|negotiation|listening|people|social|customer service|organi[sz]ational|leadership|analytical|problem[ -]solving|time[ -]management|decision[ -]making|critical[ -]thinking|multi-?tasking|communication|collaboration|teamwork|planning|facilitation|influencing|conflict[ -]resolution|coaching|mentoring|phone|bedside)(?:,? (?:and|&|or) |, ?| ?\/ ?)){0,4}(?:communication|interpersonal|organi[sz]ational|organi[sz]ation|presentation|negotiation|listening|people|leadership|analytical|problem[ -]solving|time[ -]management|decision[ -]making|critical[ -]thinking|multi-?tasking|collaboration|planning|facilitation|influencing|conflict[ -]resolution|coaching|mentoring|social|bedside) (?:skills?|abilit(?:y|ies)|manner)\b/gi,
  },
  {
    hints:
      "accountability|adaptability|adaptable|attention|attitude|autonomously|communicate|communication|communicator|compassion|creative|creativity|critical|curiosity|curious|customer|dependability|dependable|detail|directed|discipline|discretion|driven|eager|empathetic|empathy|enthusiasm|enthusiastic|ethic|flexibility|flexible|humour|independently|initiative|integrity|intelligence|learner|management|mindset|motivated|motivation|multi-task|multitask|organised|organized|orientation|oriented|ownership|patience|player|positive|pressure|proactive|proactivity|problem|professionalism|punctual|reliability|reliable|resilience|resilient|resolution|resourceful|responsibility|result|sense|starter|strategic|stress|team|urgency|willingness|working".split(
        "|",
      ),
    pattern:
      /\b(?:team ?work|team[ -]?player|problem[ -]solv(?:ing|er)|critical thinking|time management|attention to detail|detail[ -]oriented|detail orientation|eye for detail|self[ -](?:motivated|motivation|starter|driven|directed|disciplined?)|work(?:ing|s)? (?:well )?(?:independently|autonomously|under pressure|under stress)|adaptab(?:le|ility)|flexib(?:le attitude|ility)|reliab(?:le(?! transport| vehicle| car| means| systems?| software| infrastructure| services?)|ility(?! engineer))|dependab(?:le|ility)|punctual(?:ity)?|empath(?:y|etic)|compassion(?:ate)?|patience|creativity|creative thinking|proactiv(?:e|ity)|initiative|accountability|integrity|work ethic|positive attitude|can-do attitude|customer[ -](?:focus(?:ed)?|oriented|orientation)|multi-?task(?:ing)?|result[s]?[ -](?:oriented|driven)|goal[ -]oriented|conflict resolution|emotional intelligence|resilien(?:ce|t)|resourceful(?:ness)?|willingness to learn|fast learner|quick learner|eager(?:ness)? to learn|curio(?:us|sity)|strategic thinking|well[ -]organi[sz]ed|communicat(?:or|e (?:clearly|effectively)|ion abilities)|discretion|professionalism|enthusias(?:m|tic)|growth mindset|sense of (?:humou?r|urgency|responsibility|ownership)|ownership|teamwork)\b/gi,
  },
];

/** "communication" alone, where a list of personal skills stands around it. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  "communication collaboration leadership teamwork adaptability flexibility creativity empathy patience integrity organization organisation reliability punctuality initiative".split(
    " ",
  ),
);

/** Human languages: for fluency conditions. */
export const HUMAN_LANGUAGES =
  "English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Arabic|Hebrew|Persian|Farsi|Urdu|Hindi|Bengali|Punjabi|Gujarati|Tamil|Telugu|Marathi|Mandarin|Cantonese|Chinese|Japanese|Korean|Vietnamese|Thai|Indonesian|Malay|Tagalog|Filipino|Swahili|Amharic|Somali|Danish|Swedish|Norwegian|Finnish|Estonian|Latvian|Lithuanian|Croatian|Serbian|Bosnian|Slovenian|Albanian|Macedonian|Catalan|Basque|Welsh|Irish|Gaelic|Maltese|Icelandic|Luxembourgish|Afrikaans|Zulu|Xhosa|Haitian Creole|Creole|American Sign Language|British Sign Language|ASL|BSL|Sign Language|Nepali|Sinhala|Burmese|Khmer|Lao|Pashto|Dari|Kurdish|Armenian|Georgian|Azerbaijani|Kazakh|Uzbek|Mongolian|Latin|Hmong";
