import { list, type OccupationFamily, tasks } from "./family.ts";

export const BACKEND_DEVELOPER: OccupationFamily = {
  id: "backend_developer",
  software: true,
  test_only: false,
  titles: {
    entry: ["Backend Developer Intern", "Graduate Software Engineer"],
    junior: ["Junior Backend Developer", "Junior Software Engineer"],
    mid: ["Backend Developer", "Software Engineer", "Server-Side Developer"],
    senior: ["Senior Backend Developer", "Senior Software Engineer"],
    lead: ["Lead Backend Developer", "Lead Software Engineer"],
    principal: ["Principal Software Engineer", "Principal Backend Engineer"],
  },
  skills:
    list(`Java; Spring Boot; Kotlin; Python; Django; FastAPI; Flask; Node.js; TypeScript; PostgreSQL; MySQL;
    MongoDB; Redis; Apache Kafka; RabbitMQ; Elasticsearch; Docker; Kubernetes; GraphQL; gRPC; REST APIs; Hibernate; Maven;
    Gradle; JUnit; Git; Jenkins; Terraform; C#; ASP.NET Core; Ruby on Rails; Laravel; PHP; Go; Rust; OAuth; Linux`),
  choices: [
    ["Java", "Kotlin"],
    ["PostgreSQL", "MySQL"],
    ["Apache Kafka", "RabbitMQ"],
    ["Django", "FastAPI", "Flask"],
  ],
  tasks:
    tasks(`rebuilt|rebuild the order service of a busy shop; rewrote|rewrite the slowest parts of the booking engine; drew|draw up the tables behind customer accounts;
    traced|trace crashes that only happened under load; replaced|replace nightly jobs with a steady flow of small ones;
    shortened|shorten the start-up of {n} services; split|split one large service into smaller ones;
    listed|list every address that partners call; guided|guide {n} new colleagues through their first releases;
    answered|answer alarms in a weekly rotation; agreed|agree on service limits with {unit};
    removed|remove {n} thousand lines of dead code; prepared|prepare releases for {unit};
    measured|measure where requests lose their time; wrote|write the tools that colleagues use to load sample accounts`),
  keywords: list(`order flows; nightly batch runs; service contracts; request latency; idempotent retries;
    partner endpoints; audit trails; read replicas; rate limits; tenant isolation; checkout paths;
    on-call weeks; background workers; schema changes; release trains; domain events; customer ledgers`),
  units: list(`the payments team; the platform group; the ordering team; the mobile teams; the partner desk;
    the accounts team; the search team; the checkout squad`),
  outcomes: list(`cut the median response time by {pct}%; brought failed requests down by {pct}%;
    let {n} teams release on their own; saved {pct}% of the hosting bill; carried {n} times the traffic of the year before;
    reduced night-time alarms by {pct}%; made releases possible {n} times a week; removed {pct}% of the open defects`),
  projects: list(
    `Meal planner service; Bus arrival feed; Chess club ladder; Photo sorting helper; Rain gauge feed; Recipe box`,
  ),
  certificates: list(
    `Oracle Certified Professional; Certified Server Developer; Secure Coding Course, Level 2; Platform Engineering Diploma`,
  ),
  studies: list(`Informatics; Computing; Applied Sciences; Electronics; Natural Sciences`),
  employers: list(`Software; Systems; Digital; Technologies; Labs; Online`),
};

export const FRONTEND_DEVELOPER: OccupationFamily = {
  id: "frontend_developer",
  software: true,
  test_only: false,
  titles: {
    entry: ["Frontend Developer Intern", "Graduate Frontend Developer"],
    junior: ["Junior Frontend Developer", "Junior Web Developer"],
    mid: ["Frontend Developer", "Web Developer", "UI Developer"],
    senior: ["Senior Frontend Developer", "Senior Web Developer"],
    lead: ["Lead Frontend Developer"],
    principal: ["Principal Frontend Engineer"],
  },
  skills:
    list(`JavaScript; TypeScript; React; Vue.js; Angular; Svelte; Next.js; Redux; HTML; CSS; Sass; Tailwind CSS; webpack; Vite; Jest;
    Cypress; Playwright; Storybook; Figma; GraphQL; D3.js; Three.js; jQuery; Bootstrap; Node.js; Git; ESLint; Babel; WebSockets; Nuxt.js;
    RxJS; WordPress; Shopify; Web Components; Electron; React Native`),
  choices: [
    ["React", "Vue.js", "Angular"],
    ["Jest", "Cypress"],
    ["webpack", "Vite"],
    ["Sass", "Tailwind CSS"],
  ],
  tasks:
    tasks(`rebuilt|rebuild the booking pages for small screens; redrew|redraw the account pages with {unit};
    trimmed|trim the first load of the shop to {n} hundred kilobytes; made|make every form usable by keyboard alone;
    turned|turn drawings of {unit} into working pages; collected|collect {n} shared parts into one library;
    watched|watch visitors use the pages and fixed what confused them; replaced|replace {n} old pages one by one;
    translated|translate the pages into {n} tongues; held|hold weekly reviews of new pages with {unit};
    moved|move the product pages to one shared layout; fixed|fix layout faults on {n} kinds of phones;
    prepared|prepare the pages for seasonal sales; showed|show {n} colleagues how to write small, clear parts`),
  keywords:
    list(`page weight; first paint; checkout forms; design tokens; component libraries; keyboard focus;
    image loading; colour contrast; visitor journeys; cookie banners; gift pages; page templates; offline mode;
    screen widths; sticky menus; search boxes`),
  units: list(
    `the storefront team; the brand studio; the booking team; the content desk; the growth squad; the design group; the newsroom; the help pages`,
  ),
  outcomes:
    list(`made pages load {pct}% faster; raised finished bookings by {pct}%; brought complaints down by {pct}%;
    let the newsroom publish {n} times a week; cut the number of style sheets by {pct}%; won back {pct}% of lost visitors;
    halved the time to build a page; saved {unit} {n} days a month`),
  projects: list(`Garden planner page; Museum map; Colour picker; Quiz night board; Tide table page; `),
  certificates: list(
    `Web Accessibility Course, Level 1; Certified Web Professional; Interface Workshop Diploma; Browser Performance Course`,
  ),
  studies: list(`Informatics; Media Studies; Computing; Graphic Arts; Applied Arts`),
  employers: list(`Digital; Studio; Interactive; Web; Online; Media`),
};

export const DEVOPS_ENGINEER: OccupationFamily = {
  id: "devops_engineer",
  software: true,
  test_only: false,
  titles: {
    entry: ["Infrastructure Intern", "Graduate Cloud Engineer"],
    junior: ["Junior Cloud Engineer", "Junior Systems Engineer"],
    mid: ["Cloud Engineer", "Site Reliability Engineer", "Platform Engineer"],
    senior: ["Senior Cloud Engineer", "Senior Platform Engineer"],
    lead: ["Lead Platform Engineer", "Lead Cloud Engineer"],
    principal: ["Principal Platform Engineer"],
  },
  skills:
    list(`AWS; Microsoft Azure; Google Cloud Platform; Terraform; Ansible; Kubernetes; Docker; Helm; Jenkins; GitLab CI; GitHub Actions; Argo CD;
    Prometheus; Grafana; Linux; Bash; Python; Go; NGINX; HashiCorp Vault; Consul; Packer; Datadog; Splunk; Elasticsearch; Kibana; Istio;
    AWS Lambda; Amazon EC2; Amazon S3; CloudFormation; Pulumi; Puppet; Chef; VMware; PowerShell; PagerDuty; OpenShift`),
  choices: [
    ["AWS", "Microsoft Azure", "Google Cloud Platform"],
    ["Terraform", "Pulumi"],
    ["Jenkins", "GitLab CI", "GitHub Actions"],
    ["Ansible", "Puppet"],
  ],
  tasks:
    tasks(`moved|move {n} services out of a rented machine room; rebuilt|rebuild the release path of {unit};
    rehearsed|rehearse the loss of a whole region twice a year; reduced|reduce the number of hand-made servers to {n};
    wrote|write short guides for people on call; sorted|sort alarms into those that matter and those that do not;
    closed|close {n} open ports found in a review;
    renewed|renew the certificates of {n} sites without an outage; gave|give {unit} a copy of production to try things on;
    tracked|track spending by team and month; held|hold calm reviews after every outage;
    replaced|replace shared passwords with short-lived ones; kept|keep {n} machines fresh and counted`),
  keywords: list(`golden images; quiet hours; cluster upgrades; outage reviews; cost reports; rack space;
    access keys; build agents; restore drills; traffic shifts; spare regions; alarm noise; node pools;
    rollout windows; secrets rotation; service catalogues`),
  units: list(
    `the platform group; {n} product teams; the dealing room; the streaming teams; the core services team; the booking platform; `,
  ),
  outcomes:
    list(`cut the monthly bill by {pct}%; shortened releases from days to {n} minutes; brought outages down by {pct}%;
    let {n} teams deploy alone; restored service {pct}% faster; removed {n} manual steps; kept {n} sites within their targets; reduced night calls by {pct}%`),
  projects: list(`Home server rack; Backup helper; Neighbourhood mesh; Status page; Lab in a box`),
  certificates: list(
    `Cloud Operations Diploma; Certified Platform Practitioner; Uptime Workshop; Data Centre Technician Course`,
  ),
  studies: list(`Informatics; Computing; Electronics; Applied Sciences; Network Technology`),
  employers: list(`Systems; Hosting; Technologies; Networks; Digital; Services`),
};
