import type { SkillTable } from "../parse-skill-lines.ts";

/** Information security: tools, methods, frameworks, certificates. */
export const SECURITY: SkillTable[] = [
  {
    field: "security",
    kind: "tool",
    lines: `
Metasploit = Metasploit Framework
Nmap = Network Mapper
Nessus = Tenable Nessus
Tenable = Tenable.io, Tenable.sc
Qualys = QualysGuard
Rapid7 = Rapid7 InsightVM, InsightVM, Nexpose
OpenVAS
Burp Suite = BurpSuite, Burp Suite Pro
OWASP ZAP = Zed Attack Proxy
Snort = Snort IDS
Suricata
Zeek = Zeek IDS
OSSEC
Wazuh
Splunk Enterprise Security = Splunk ES > Splunk
IBM QRadar = QRadar
ArcSight = HP ArcSight, Micro Focus ArcSight
LogRhythm
Microsoft Sentinel = Azure Sentinel
AlienVault = AlienVault OSSIM
Exabeam
Google Chronicle = Chronicle SIEM
CrowdStrike = CrowdStrike Falcon
SentinelOne
Carbon Black = VMware Carbon Black
Microsoft Defender = Windows Defender, Microsoft Defender for Endpoint
Symantec Endpoint Protection = Symantec
McAfee = McAfee ePO, ePolicy Orchestrator
Sophos
Trend Micro
Cylance
Palo Alto Networks = Palo Alto firewalls, Palo Alto firewall
Prisma Cloud = Twistlock
Fortinet = FortiGate, FortiGate firewalls
Check Point = Check Point firewall, CheckPoint
SonicWall
pfSense
Zscaler
Proofpoint
Mimecast
Okta > identity and access management
Auth0
Keycloak
Ping Identity = PingFederate
SailPoint = SailPoint IdentityIQ
CyberArk
BeyondTrust
Duo Security = Cisco Duo
RSA SecurID = SecurID
RSA Archer = Archer GRC
Snyk
Veracode
Checkmarx
Fortify = Micro Focus Fortify, HP Fortify
Black Duck
Trivy
Aqua Security
Falco = Falco runtime security
Open Policy Agent = Rego
John the Ripper
Hashcat
Aircrack-ng = Aircrack
Hydra = THC Hydra
Cobalt Strike
BloodHound
Mimikatz
sqlmap
Nikto
Maltego
Shodan
Ghidra
IDA Pro
OllyDbg
Volatility = Volatility Framework
Autopsy forensics = Sleuth Kit
EnCase = EnCase Forensic
FTK = Forensic Toolkit
Cellebrite = Cellebrite UFED
YARA = YARA rules
OpenSSL
GnuPG = GPG
PGP = Pretty Good Privacy
Let's Encrypt
BitLocker
Varonis
KnowBe4
Vanta
Drata
OneTrust
iptables
`,
  },
  {
    field: "security",
    kind: "knowledge",
    lines: `
cybersecurity = cyber security, information security, infosec, IT security, computer security, InfoSec practices
network security
application security = AppSec, app security, software security
data security
endpoint security = endpoint protection
web application security = web security > application security
API security
mobile security
IoT security
container security
DevSecOps = SecDevOps
secure coding = secure software development, secure coding practices
threat modeling = threat modelling
threat intelligence = cyber threat intelligence, threat analysis
threat hunting = cyber threat hunting
threat detection
vulnerability assessment = vulnerability assessments, vulnerability scanning, vulnerability analysis, vulnerability scans > vulnerability management
vulnerability management
penetration testing = pen testing, pentesting, pentest, penetration tests
ethical hacking = ethical hacker
red teaming = red team, red team operations
blue teaming = blue team
purple teaming = purple team
social engineering testing = phishing simulation
security operations center = SOC operations, SOC analysis, security operations centre
security monitoring
SIEM = security information and event management
SOAR = security orchestration automation and response
EDR = endpoint detection and response
XDR = extended detection and response
incident response = cyber incident response, security incident response, incident handling, IR
digital forensics = computer forensics, cyber forensics, forensic computer analysis
network forensics
malware analysis = malware research
reverse engineering of software = binary analysis, software reverse engineering
exploit development
bug bounty hunting = bug bounty
security auditing = security audits, security audit
IT audit = IT auditing, information systems audit, information systems auditing, IT auditor
security architecture
security awareness training = security awareness, cybersecurity awareness
security policy development = security policies
security engineering
identity and access management = IAM, identity & access management, identity management, identity access management
privileged access management
access management = user access management, access reviews
role-based access control = RBAC
single sign-on = SSO
multi-factor authentication = MFA, multifactor authentication, two-factor authentication, 2FA
SAML = SAML 2.0, Security Assertion Markup Language
OpenID Connect = OIDC
Kerberos
zero trust = zero trust architecture, zero trust security
cryptography = applied cryptography, cryptographer
encryption = data encryption
PKI = public key infrastructure
SSL/TLS = TLS, SSL, Transport Layer Security, Secure Sockets Layer, SSL certificates
cryptographic key management = encryption key management
IPsec = IPsec VPN
firewalls = firewall, firewall management, firewall configuration, firewall administration, Cisco ASA firewalls, Fortinet firewalls, firewall rules
web application firewall = WAF, web application firewalls
intrusion detection = IDS, intrusion detection systems, intrusion detection system
intrusion prevention = intrusion prevention systems, intrusion prevention system
data loss prevention = DLP
DDoS mitigation = DDoS protection
antivirus software = antivirus, anti-virus, anti-malware
phishing analysis = phishing detection
OSINT = open source intelligence
SAST = static application security testing
DAST = dynamic application security testing
software composition analysis
SBOM = software bill of materials
OWASP = OWASP Top 10, OWASP Top Ten
MITRE ATT&CK = MITRE ATTACK, ATT&CK framework
cyber kill chain
NIST Cybersecurity Framework = NIST CSF, NIST framework, NIST
NIST 800-53 = NIST SP 800-53
NIST 800-171 = NIST SP 800-171
CMMC = Cybersecurity Maturity Model Certification
FedRAMP
FISMA = Federal Information Security Management Act
RMF = Risk Management Framework, NIST RMF > risk management
ISO 27001 = ISO/IEC 27001, ISO27001
ISO 27002 = ISO/IEC 27002
SOC 2 = SOC2, SOC 2 compliance, SOC 2 Type II
PCI DSS = PCI compliance, Payment Card Industry Data Security Standard, PCI
HITRUST = HITRUST CSF
CIS Benchmarks
CIS Controls = CIS Critical Security Controls
DISA STIG = STIG, STIGs, Security Technical Implementation Guides
Common Criteria
CVE analysis = CVEs
CVSS = Common Vulnerability Scoring System
IT general controls = ITGC, ITGCs
IT governance
GRC = governance risk and compliance, governance risk & compliance, IT GRC
IT risk management = information security risk management, cyber risk management, cyber risk assessment
information assurance
system hardening = server hardening, OS hardening
privacy by design = privacy by designer
OT security = industrial control system security, ICS security
access control systems = access control, badge access, keycard access, access badges, building access control
`,
  },
  {
    field: "security",
    kind: "certificate",
    lines: `
CISSP = Certified Information Systems Security Professional
CISM = Certified Information Security Manager
CRISC = Certified in Risk and Information Systems Control
CCSP = Certified Cloud Security Professional
SSCP = Systems Security Certified Practitioner
CEH = Certified Ethical Hacker
OSCP = Offensive Security Certified Professional
OSCE = Offensive Security Certified Expert
CompTIA Security+ = Security+, CompTIA Security Plus, Sec+, Security+ Certification
CompTIA CySA+ = CySA+
CompTIA PenTest+ = PenTest+
CompTIA CASP+ = CASP+, CASP, CompTIA Advanced Security Practitioner
GIAC GSEC = GSEC, GIAC Security Essentials
GIAC GCIH = GCIH, GIAC Certified Incident Handler
GIAC GPEN = GPEN, GIAC Penetration Tester
GIAC GCIA = GCIA
GIAC GCFA = GCFA
CHFI = Computer Hacking Forensic Investigator
eJPT = eLearnSecurity Junior Penetration Tester
ISO 27001 Lead Auditor > ISO 27001
ISO 27001 Lead Implementer > ISO 27001
Certified Cloud Security Knowledge = CCSK
`,
  },
];
