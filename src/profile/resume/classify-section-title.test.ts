import assert from "node:assert/strict";
import { test } from "node:test";
import { classifySectionTitle } from "./classify-section-title.ts";
import type { ResumeLine } from "./resume-line.ts";

function line(text: string): ResumeLine {
  return {
    start: 0,
    end: text.length,
    text,
    bullet: false,
    heading: 0,
    emphasis: false,
    size: 1,
    gap: true,
    block: 0,
    page: 1,
    source: "body",
    dates: [],
  };
}

const TITLES: Readonly<Record<string, string>> = {
  work: `Experience|WORK HISTORY|Professional Experience|Employment|Employment History:|Relevant Work Experience|
    Career History|2. Work experience|II. EXPERIENCE|## Experience|Work Experience (continued)|E X P E R I E N C E|
    P R O F E S S I O N A L  E X P E R I E N C E|Internships|Military Service|Teaching Experience|Positions Held|
    Clinical Experience|Professional Background|Experience & Accomplishments|== EXPERIENCE ==|Where I've worked|
    Additional Experience|Freelance Experience|Academic Appointments|Work Experience and Internships`,
  skills: `Skills|Core Competencies|Technical Proficiencies|AREAS OF EXPERTISE|Key Skills|Technical Skills:|
    Skills & Abilities|Computer Skills|Skill Highlights|Tools & Technologies|Programming Languages|Soft Skills|
    Professional Skills and Competencies|Technical Expertise|Tech Stack|IT Skills|Core Qualifications|
    Languages and Technologies|Additional Skills`,
  education: `Education|Education and Training|Academic Background|EDUCATIONAL QUALIFICATIONS|Education & Credentials|
    Academic Qualifications|Professional Development|Relevant Coursework|Education and Certifications`,
  summary: `Summary|Professional Summary|Profile|About Me|Career Objective|Executive Profile|Personal Statement|
    Summary of Qualifications|OBJECTIVE|Career Overview|Professional Overview|Who I am|Career Focus`,
  certificates: `Certifications|Licenses & Certifications|Licensure|Certificates and Licenses|Professional Certifications|
    Credentials`,
  projects: "Projects|Personal Projects|Selected Projects|Academic Projects|Project Experience|Open Source",
  languages: "Languages|Language Skills|Foreign Languages|Languages Known",
  awards: "Awards|Honors & Awards|Accomplishments|Awards and Recognition|Achievements|Scholarships",
  publications: "Publications|Publications and Presentations|Selected Publications|Conference Papers|Patents",
  volunteer: "Volunteer Experience|Community Service|Volunteering|Extracurricular Activities|Volunteer Work",
  interests: "Interests|Hobbies|Hobbies & Interests|Research Interests|Personal Interests",
  references: "References|References available upon request|Referees",
  personal: "Personal Information|Personal Details|Declaration|Visa Status",
  contact: "Contact|Contact Information|Contact Details",
  other: "Additional Information|Professional Affiliations|Memberships|Miscellaneous",
  highlights: "Highlights|Qualifications|Career Highlights",
};
for (const [kind, titles] of Object.entries(TITLES))
  for (const title of titles.split("|").map((one) => one.trim()))
    test(`takes "${title}" as a title of ${kind}`, () => {
      const read = classifySectionTitle(line(title));
      assert.equal(read?.kind, kind);
      assert.equal(read?.contentStart, null);
    });

const NO_TITLES = [
  "Experience with Java and Oracle",
  "Managed education programs",
  "teaching undergraduate courses.",
  "Jane Doe",
  "Senior Software Engineer",
  "Acme Corporation",
  "Skills that matter to teams",
  "Education Week, Bethesda, MD",
  "Summary judgment motions",
  "Sales Manager",
  "University of Texas",
  "Project Manager",
  "",
];
for (const text of NO_TITLES)
  test(`takes ${JSON.stringify(text)} as no title`, () =>
    assert.equal(classifySectionTitle(line(text)), null));

test("finds where content follows a title on the same line", () => {
  const text = "Skills: Java, C++";
  const read = classifySectionTitle(line(text));
  assert.equal(read?.kind, "skills");
  assert.equal(text.slice(read?.contentStart ?? 0), "Java, C++");
  assert.equal(classifySectionTitle(line("Acme: Java, C++")), null);
});

test("marks wordings that are also items of lists", () => {
  assert.equal(classifySectionTitle(line("Training"))?.weak, true);
  assert.equal(classifySectionTitle(line("Customer Service"))?.doubtful, true);
  assert.equal(classifySectionTitle(line("Work History"))?.weak, false);
});
