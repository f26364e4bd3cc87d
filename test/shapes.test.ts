// The shapes that classify takes, and what it does where an answer would be a guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  analyzeMany,
  Classification,
  defaultMatcher,
  OumiATSClassifier,
  type OumiAtsError,
} from "../src/index.ts";

const classifier = new OumiATSClassifier({ as_of: "2026-11-01" });

/** The sample row of the published README. */
const ROW = {
  resume: {
    skills: ["Python", "FastAPI", "PostgreSQL", "Docker", "AWS"],
    experience_count: 4,
    years_total: 5,
    has_summary: true,
    has_projects: true,
    has_education: true,
    has_certifications: true,
    certifications_count: 2,
    raw_text_length: 3300,
    contact_info_complete: true,
  },
  jd: {
    role: "Backend Developer",
    company: "TechStartup",
    required_skills: ["Python", "FastAPI", "PostgreSQL", "Docker"],
    preferred_skills: ["Kubernetes", "AWS"],
    seniority: "mid",
    keywords: ["REST API", "microservices", "database design", "testing"],
    experience_years: "3-5",
  },
  feature_scores: {
    skill_match_required: 100,
    skill_match_preferred: 100,
    keyword_match: 90,
    formatting_score: 95,
    experience_alignment: 100,
  },
  labels: { ats_score: 96, bucket: "strong", confidence: 1, source: "calculated" },
};

const AUTOAPPLY = {
  name: "Priya Raman",
  email: "priya.raman@example.com",
  phone: "(555) 555-0142",
  skills: ["Python", "FastAPI", "Postgres", "k8s"],
  experience: [
    {
      title: "Backend Developer",
      company: "Northwind",
      duration: "Jan 2021 - Present",
      description: ["Built REST APIs and microservices"],
      skills_used: ["Docker"],
    },
    {
      title: "Developer",
      company: "Fabrikam",
      duration: "2 years",
      description: "Testing of billing services",
    },
  ],
  education: [{ degree: "BSc Computer Science", institution: "State University" }],
  projects: [{ name: "Price index", description: "Collects prices" }],
  certifications: ["AWS Certified Developer"],
};

test("a dataset row is scored from its facts, its own keyword_match included", async () => {
  const answer = Classification.parse(await classifier.classify(ROW, ROW));
  assert.deepEqual(answer.feature_scores, {
    skill_match_required: 100,
    skill_match_preferred: 50,
    keyword_match: 90,
    formatting_score: 95,
    experience_alignment: 100,
  });
  assert.deepEqual([answer.ats_score, answer.ats_bucket], [91, "strong"]);
  assert.deepEqual(answer.imputed, []);
});

test("a row's resume alone borrows the keyword score and says so", async () => {
  const answer = await classifier.classify(ROW.resume, ROW.jd);
  assert.equal(answer.feature_scores?.keyword_match, 100);
  assert.deepEqual(answer.imputed, ["keyword_match <- skill_match_required"]);
});

test("the older AutoApply AI shape is read: aliases, durations, skills used", async () => {
  const answer = Classification.parse(await classifier.classify(AUTOAPPLY, ROW.jd));
  assert.equal(answer.feature_scores?.skill_match_required, 100);
  assert.deepEqual(
    answer.evidence?.required_skills.map((entry) => entry.how),
    ["exact", "exact", "alias", "exact"],
  );
  assert.ok((answer.evidence?.experience.years ?? 0) > 7.5, "5.9 dated years and 2 told without dates");
  assert.equal(
    answer.evidence?.keywords.find((entry) => entry.requirement === "microservices")?.matched,
    true,
  );
});

test("a JSON Resume is read, with no text of its own and with an unknown key", async () => {
  const resume = {
    basics: { name: "A", email: "a@example.com", phone: "555", summary: "Nurse with ICU years." },
    work: [
      {
        position: "Registered Nurse",
        name: "Hospital",
        startDate: "2019-02",
        highlights: ["Triage in the emergency department"],
      },
    ],
    skills: [{ name: "Clinical", keywords: ["wound care", "BLS"] }],
    "x-extra": 1,
  };
  const job = {
    role: "Registered Nurse",
    required_skills: ["Triage", "Basic Life Support"],
    preferred_skills: ["wound care"],
    seniority: "mid",
  };
  const answer = await classifier.classify(resume, job);
  assert.equal(answer.feature_scores?.skill_match_required, 100);
  assert.equal(answer.feature_scores?.skill_match_preferred, 100);
});

test("a nurse's job gives a programmer next to nothing", async () => {
  const job = {
    role: "Registered Nurse",
    required_skills: ["wound care", "triage", "medication administration"],
    preferred_skills: ["ACLS"],
    keywords: ["patient education", "vital signs"],
    seniority: "mid",
  };
  const answer = await classifier.classify(AUTOAPPLY, job);
  assert.equal(answer.feature_scores?.skill_match_required, 0);
  assert.equal(answer.ats_bucket, "not_ats_friendly");
});

test("without any skill in the job there is no answer, even with keywords", async () => {
  const answer = Classification.parse(
    await classifier.classify(ROW.resume, { role: "Helper", required_skills: [], keywords: ["testing"] }),
  );
  assert.equal(answer.abstained, "job_without_skills");
  assert.equal(answer.ats_score, null);
});

test("a resume in which nothing can be read, or in another language, gets no answer", async () => {
  const job = ROW.jd;
  const empty = await classifier.classify({ basics: { name: "A", summary: "Hello." } }, job);
  assert.equal(empty.abstained, "resume_without_facts");
  const german = {
    basics: {
      summary:
        "Ich bin seit vielen Jahren in der Pflege tätig und habe mich auf die Betreuung älterer Menschen spezialisiert. Dabei arbeite ich gerne im Team und übernehme Verantwortung für die Planung der Schichten.",
    },
    work: [
      {
        position: "Pflegefachkraft",
        startDate: "2015",
        highlights: [
          "Pflege und Betreuung der Bewohner sowie Dokumentation der Maßnahmen und Gespräche mit den Angehörigen",
        ],
      },
    ],
  };
  assert.equal((await classifier.classify(german, job)).abstained, "unsupported_language");
});

test("what is none of the shapes is the caller's fault and says which field", async () => {
  const unknown = (resume: unknown, job: unknown) =>
    assert.rejects(classifier.classify(resume, job), (error: OumiAtsError) => error.code === "unknown_shape");
  await unknown({ hello: 1 }, ROW.jd);
  await unknown("text", ROW.jd);
  await unknown(null, ROW.jd);
  await unknown(ROW.resume, { role: "x" });
  await unknown({ ...ROW.resume, years_total: "five" }, ROW.jd);
  await assert.rejects(classifier.classify({ ...ROW.resume, years_total: -1 }, ROW.jd), /years_total/);
  assert.throws(() => new OumiATSClassifier({ as_of: "2026-02-30" }), /not a date/);
});

test("an unreadable experience range is said and the seniority counts", async () => {
  const answer = await classifier.classify(ROW.resume, { ...ROW.jd, experience_years: "plenty" });
  assert.ok(answer.warnings.some((warning) => warning.code === "unreadable_experience_range"));
  assert.equal(answer.evidence?.experience.range_source, "seniority");
});

test("many pairs come back in order; a bad one costs only itself", async () => {
  const pairs = [
    { resume: ROW, job: ROW },
    { resume: {}, job: ROW },
    { resume: ROW.resume, job: ROW.jd },
  ];
  const results = [];
  for await (const result of analyzeMany(pairs, {
    matcher: defaultMatcher(),
    as_of: "2026-11-01",
    concurrency: 2,
  }))
    results.push(result);
  assert.deepEqual(
    results.map((result) => result.at),
    [0, 1, 2],
  );
  assert.equal("error" in results[1]! && results[1].error.code, "unknown_shape");
  assert.ok("classification" in results[2]!);
});

test("classifying changes neither input, and the same input gives the same bytes", async () => {
  const resume = structuredClone(AUTOAPPLY);
  const first = JSON.stringify(await classifier.classify(resume, ROW.jd));
  assert.deepEqual(resume, AUTOAPPLY);
  assert.equal(
    JSON.stringify(await new OumiATSClassifier({ as_of: "2026-11-01" }).classify(resume, ROW.jd)),
    first,
  );
});
