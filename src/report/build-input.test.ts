// An invented resume and job with every kind of content that a report can hold; other tests build on it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Classification, type MatchEvidence } from "../schema/classification.ts";
import { ParsedJob } from "../schema/parsed-job.ts";
import { ParsedResume } from "../schema/parsed-resume.ts";
import type { Span } from "../schema/span.ts";
import type { HtmlReportInput } from "./render-html-report.ts";

export const TEXT = `Mara Lindqvist
mara@example.com
SUMMARY
Data engineer who moves batch jobs to PostgreSQL & Kafka.
WORK
Data Engineer, Fjordline, some time ago
Built "nightly" <pipelines> in Python for k8s.
HOBBY HORSES
Sailing
Skills: Python, SQL`;

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  assert.ok(start >= 0, words);
  return [start, start + words.length];
}

function match(
  requirement: string,
  how: MatchEvidence["how"],
  found: string | null,
  spans: Span[],
): MatchEvidence {
  return { requirement, matched: how !== null, how, found, spans, related: [] };
}

const evidence: Classification["evidence"] = {
  required_skills: [
    match("Python", "exact", "python", [spanOf("Python"), spanOf("Python", 200)]),
    match("SQL", "implied", "PostgreSQL", [spanOf("PostgreSQL")]),
    match("Kubernetes", "alias", "k8s", [spanOf("k8s")]),
    { ...match("AWS|GCP|Azure", null, null, []), related: ["Hetzner"] },
  ],
  preferred_skills: [match("Kafka", "exact", "Kafka", [spanOf("Kafka")])],
  keywords: [match("data pipeline", "stem", "<pipelines>", [spanOf('"nightly" <pipelines>')])],
  formatting: [
    { name: "contact", points: 20, of: 20, reason: "e-mail and phone in the resume" },
    { name: "projects", points: 0, of: 10, reason: "projects" },
    { name: "undated_job", points: -3, of: 0, reason: "a job whose dates cannot be read" },
  ],
  experience: {
    years: null,
    required_range: "3-5",
    range_source: "posting",
    position: "unknown",
    title_level: null,
    job_level: "mid",
    levels_below: 1,
    years_score: 50,
  },
  role: { score: 67, latest_title: "Data Engineer", shared_words: ["engineer"], missing_words: ["platform"] },
  knock_outs: [
    {
      kind: "license",
      requirement: "A driving licence",
      value: null,
      status: "fail",
      reason: "It is not named.",
    },
  ],
};

export function buildInput(): HtmlReportInput {
  const classification: Classification = {
    ats_bucket: "moderate",
    ats_score: 61,
    confidence: 0.5812,
    probabilities: { strong: 0.0001, moderate: 0.5812, weak: 0.4187, not_ats_friendly: 0 },
    missing_categories: [
      {
        category: "skills_mismatch",
        severity: "medium",
        score: 75,
        message: "3 of 4 required skills are shown.",
        evidence: { matched: ["Python", "SQL", "Kubernetes"], missing: ["AWS|GCP|Azure"] },
      },
    ],
    signals: null,
    recommendations: [
      { category: "skills_mismatch", message: "Name the cloud.", expected_gain: 8.75, evidence: [] },
      { category: "formatting_issues", message: "Add dates.", expected_gain: 0.45, evidence: [] },
    ],
    feature_scores: {
      skill_match_required: 75,
      skill_match_preferred: 100,
      keyword_match: 40,
      formatting_score: 55,
      experience_alignment: 47,
    },
    contributions: {
      skill_match_required: 26.25,
      skill_match_preferred: 10,
      keyword_match: 10,
      formatting_score: 8.25,
      experience_alignment: 7.05,
    },
    evidence,
    imputed: ["experience_alignment <- unreadable job dates", "keyword_match <- skill_match_required"],
    abstained: null,
    classifier: { kind: "rules", name: "ats-rules", version: "1", sha256: null },
    versions: { score: "ats-score.v1", features: "features.v1", vocabulary: "vocabulary.v1+abc" },
    as_of: "2026-11-01",
    warnings: [
      { code: "bucket_near_boundary", message: "Two buckets are near." },
      { code: "several_postings", message: "The page holds several postings." },
    ],
  };
  return { classification, resume: buildResume(), job: buildJob(), generated_with: "oumi-ats 0.1.0" };
}

function buildResume(): ParsedResume {
  return {
    meta: {
      oumi_ats: {
        version: 1,
        text: TEXT,
        source: { format: "docx", sha256: "0".repeat(64), pages: 1, layout_checked: true },
        language: "en",
        findings: [
          finding("undated_job", "The dates of a job cannot be read.", spanOf("some time ago")),
          finding("table_content", "Content stands in tables.", null),
        ],
        sections: [
          { kind: "contact", title: null, span: [0, 31] },
          { kind: "summary", title: "SUMMARY", span: spanOf("SUMMARY") },
          { kind: "work", title: "WORK", span: spanOf("WORK") },
          { kind: "other", title: "HOBBY HORSES", span: spanOf("HOBBY HORSES") },
          { kind: "skills", title: "Skills", span: spanOf("Skills: Python, SQL") },
        ],
        skills: [
          skill("Python", [spanOf("Python"), spanOf("Python", 200)], "rules"),
          skill("sailing", [spanOf("Sailing")], "tagger"),
        ],
        spans: {},
        protected: [spanOf("Mara Lindqvist"), spanOf("mara@example.com")],
        years_stated: null,
        warnings: [],
      },
    },
  };
}

function finding(code: "undated_job" | "table_content", message: string, span: Span | null) {
  return { code, message, page: 1, span, kind: null, amount: null };
}

function skill(name: string, spans: Span[], found_by: "rules" | "tagger") {
  return { name, listed: true, evidenced_in: [], spans, found_by };
}

function buildJob(): ParsedJob {
  return {
    role: "Platform Engineer",
    company: "Alder & Sons",
    required_skills: ["Python", "SQL", "Kubernetes", "AWS|GCP|Azure"],
    preferred_skills: ["Kafka"],
    soft_skills: ["clear writing"],
    keywords: ["data pipeline"],
  };
}

/** The same input as an abstention. */
export function buildAbstained(): HtmlReportInput {
  const input = buildInput();
  const nothing = {
    ats_bucket: null,
    ats_score: null,
    confidence: null,
    probabilities: null,
    missing_categories: [],
    signals: null,
    recommendations: [],
    feature_scores: null,
    contributions: null,
    evidence: null,
    imputed: [],
    abstained: "job_without_skills" as const,
  };
  return { ...input, classification: { ...input.classification, ...nothing } };
}

test("the invented input has the shapes of the contracts", () => {
  for (const input of [buildInput(), buildAbstained()]) {
    Classification.parse(input.classification);
    ParsedResume.parse(input.resume);
    ParsedJob.parse(input.job);
  }
});
