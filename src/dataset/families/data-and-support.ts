import { list, type OccupationFamily, tasks } from "./family.ts";

export const DATA_ANALYST: OccupationFamily = {
  id: "data_analyst",
  software: true,
  test_only: false,
  titles: {
    entry: ["Data Analyst Intern", "Graduate Data Analyst"],
    junior: ["Junior Data Analyst", "Junior Reporting Analyst"],
    mid: ["Data Analyst", "Reporting Analyst", "Insight Analyst"],
    senior: ["Senior Data Analyst", "Senior Insight Analyst"],
    lead: ["Lead Data Analyst"],
    principal: ["Principal Data Analyst"],
  },
  skills:
    list(`SQL; Python; R; Tableau; Power BI; Looker; Microsoft Excel; pandas; NumPy; scikit-learn; Snowflake; Google BigQuery; Amazon Redshift; dbt;
    Apache Airflow; Alteryx; SAS; SPSS; Stata; A/B testing; data modeling; data visualization; Google Analytics; Jupyter Notebook; matplotlib; Qlik;
    PostgreSQL; regression analysis; time series analysis; DAX; Power Query; VBA; data cleaning; ETL; Databricks; Apache Spark; hypothesis testing`),
  choices: [
    ["Tableau", "Power BI", "Looker"],
    ["Python", "R"],
    ["Snowflake", "Google BigQuery", "Amazon Redshift"],
    ["SAS", "SPSS", "Stata"],
  ],
  tasks: tasks(`explained|explain weekly figures to {unit}; traced|trace a drop in orders to a broken form;
    merged|merge customer lists from {n} countries; retired|retire {n} reports that nobody opened;
    wrote|write plain notes beside every chart; counted|count returns by shop and season;
    checked|check the numbers of {n} suppliers against our own; estimated|estimate demand for {n} new shops;
    answered|answer questions from {unit} within a day; agreed|agree on what counts as an active customer;
    compared|compare prices with those of {n} rivals; presented|present findings to the board each quarter; followed|follow customers from first visit to second order`),
  keywords: list(`footfall figures; second purchases; customer groups; board packs; return rates;
    metric definitions; source lists; lost customers; price moves; survey answers; footfall counters;
    basket sizes; delivery times; seasonal swings; late shipments; monthly digests; open questions`),
  units: list(
    `the pricing desk; the regional managers; the buying team; the campaign floor; the controller's office; the operations room; the loyalty team; the shop network`,
  ),
  outcomes:
    list(`raised repeat orders by {pct}%; saved {n} hours a week; brought stock costs down by {pct}%; changed the plan for {n} shops;
    found {n} thousand in missed invoices; cut the reporting calendar by {n} days; lifted the answer rate by {pct}%; `),
  projects: list(
    `City bike counts; Library loans study; Football table model; Allotment harvest log; Train delay diary; River level charts`,
  ),
  certificates: list(
    `Certified Insight Practitioner; Applied Figures Course, Level 3; Charting Workshop; Numbers for Managers Diploma`,
  ),
  studies: list(`Quantitative Methods; Geography; Sociology; Natural Sciences; Business Studies`),
  employers: list(`Insight; Stores Group; Holdings; Analytics Partners; Foods; Travel`),
};

export const IT_SUPPORT: OccupationFamily = {
  id: "it_support",
  software: true,
  test_only: false,
  titles: {
    entry: ["IT Trainee", "IT Apprentice"],
    junior: ["Junior IT Technician", "Junior Desktop Technician"],
    mid: ["IT Technician", "Desktop Technician", "Service Desk Analyst"],
    senior: ["Senior IT Technician", "Senior Service Desk Analyst"],
    lead: ["Lead IT Technician", "Service Desk Team Lead"],
  },
  skills:
    list(`Active Directory; Microsoft 365; Windows Server; Windows 10; macOS; Linux; ServiceNow; Jira; PowerShell; VMware; Citrix; TCP/IP; DNS; DHCP; VPN;
    Microsoft Intune; SCCM; Microsoft Exchange; SharePoint; Microsoft Teams; Zendesk; Bash; Group Policy; Microsoft Entra ID; Okta; Freshdesk; Wireshark; Hyper-V;
    Jamf Pro; ITIL; hardware troubleshooting; Fortinet; Veeam; Remote Desktop; TeamViewer`),
  choices: [
    ["ServiceNow", "Zendesk", "Freshdesk"],
    ["VMware", "Hyper-V"],
    ["Microsoft Intune", "Jamf Pro"],
  ],
  tasks: tasks(`replaced|replace {n} old laptops over one summer;
    moved|move {unit} to a new building over a weekend; set|set up desks for {n} new starters a month;
    cleared|clear a backlog of {n} open calls; wrote|write short guides with pictures for common faults;
    counted|count every machine in {n} offices; repaired|repair printers before anyone noticed;
    looked|look after meeting rooms on {n} floors; recovered|recover lost files for {unit};
    walked|walk colleagues through their first day; sorted|sort calls by what hurts most;
    kept|keep spare machines ready for {unit}; traced|trace a week of dropped connections to one bad cable`),
  keywords: list(`first-line calls; laptop rollouts; desk moves; conference screens; loan laptops;
    asset registers; password resets; site visits; shared mailboxes; floor walks; printer fleets;
    call backlogs; device returns; account lockouts; remote sites; out-of-hours cover; phone handsets`),
  units: list(
    `the head office; {n} branch offices; the warehouse site; the legal floor; the dealing room; the school campus; the field teams`,
  ),
  outcomes:
    list(`solved {pct}% of calls on first contact; cut waiting time to {n} minutes; brought repeat calls down by {pct}%; kept {n} offices running;
    saved {n} days a month; lifted the satisfaction score by {pct}%; reduced lost devices by {pct}%; closed {n} calls a week`),
  projects: list(
    `Old laptop refurbishing drive; Community tech evening; Home media shelf; Scout hut lights; Repair cafe; Club mailing list`,
  ),
  certificates: list(`CompTIA A+; CompTIA Network+; ITIL Foundation; Desktop Technician Diploma`),
  studies: list(`Information Technology; Computing; Electronics; Business Studies; Network Technology`),
  employers: list(`Services; Council; Group; Solutions; College; Trust`),
};

export const SECURITY_ANALYST: OccupationFamily = {
  id: "security_analyst",
  software: true,
  test_only: true,
  titles: {
    entry: ["Security Analyst Intern", "Graduate Security Analyst"],
    junior: ["Junior Security Analyst"],
    mid: ["Security Analyst", "Security Operations Analyst"],
    senior: ["Senior Security Analyst", "Senior Security Operations Analyst"],
    lead: ["Lead Security Analyst"],
    principal: ["Principal Security Analyst"],
  },
  skills:
    list(`Splunk; Microsoft Sentinel; CrowdStrike; Wireshark; Nessus; Metasploit; Burp Suite; Nmap; Snort; Python; PowerShell; Linux; MITRE ATT&CK; penetration testing;
    incident response; threat hunting; vulnerability management; malware analysis; digital forensics; identity and access management; Okta; Palo Alto Networks; Fortinet; ISO 27001;
    risk assessment; threat modeling; OSINT; Kali Linux; IBM QRadar; Suricata; Active Directory; SOAR; phishing simulations; Qualys; Tenable; Bash`),
  choices: [
    ["Splunk", "Microsoft Sentinel", "IBM QRadar"],
    ["Nessus", "Qualys"],
    ["Snort", "Suricata"],
  ],
  tasks:
    tasks(`watched|watch the alarms of {n} sites through the night; traced|trace a stolen password to one old laptop;
    wrote|write the playbook for lost devices; closed|close {n} forgotten accounts;
    briefed|brief {unit} on new tricks of fraudsters; collected|collect proof for {n} court cases;
    rehearsed|rehearse a break-in with {unit}; ranked|rank {n} hundred findings by harm;
    checked|check the papers of {n} suppliers; tuned|tune noisy alarms until people trusted them;
    mapped|map who may open which door;
    sorted|sort reports of strange mail within the hour; wrote|write a calm log during {n} emergencies`),
  keywords: list(`alarm queues; stolen credentials; drill scripts; break-in drills; supplier papers;
    night watches; suspicious letters; badge readers; evidence bags; exposed servers; dormant accounts;
    patch deadlines; red flags; crown jewels; watch lists; breach notices`),
  units: list(
    `the bank's branches; the operations room; {n} overseas offices; the fraud desk; the hospital network; the head office; the card centre; the legal floor`,
  ),
  outcomes:
    list(`cut time to contain by {pct}%; removed {pct}% of false alarms; closed {n} serious gaps; stopped {n} fraud attempts; brought open findings down by {pct}%;
    saved {n} nights of work; halved the backlog`),
  projects: list(
    `Capture the flag evenings; Lock museum; Honeypot diary; Old router zoo; Village network watch; Password workshop`,
  ),
  certificates: list(`CompTIA Security+; CISSP; Certified Ethical Hacker; GIAC Security Essentials`),
  studies: list(`Informatics; Computing; Criminology; Electronics; Law`),
  employers: list(`Defence; Bank; Mutual; Watch Partners; Assurance; Networks`),
};
