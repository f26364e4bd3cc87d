import type { SkillTable } from "../parse-skill-lines.ts";

/** Cloud, DevOps, observability, operating systems, networking, IT support. */
export const INFRASTRUCTURE: SkillTable[] = [
  {
    field: "infrastructure",
    kind: "tool",
    lines: `
# Amazon Web Services
AWS = Amazon Web Services, Amazon AWS, AWS Cloud, Amazon Web Service, Amazon Cloud ~ Google Cloud, Microsoft Azure
Amazon EC2 = EC2, AWS EC2, Elastic Compute Cloud, Amazon Elastic Compute Cloud, EC2 instances > AWS
Amazon S3 = S3, AWS S3, Simple Storage Service, Amazon Simple Storage Service, S3 buckets > AWS
Amazon S3 Glacier = S3 Glacier, AWS Glacier, Amazon Glacier > AWS
Amazon EBS = EBS, AWS EBS, Elastic Block Store > AWS
Amazon EFS = EFS, AWS EFS, Elastic File System > AWS
Amazon RDS = RDS, AWS RDS, Relational Database Service, Amazon Relational Database Service > AWS
Amazon Aurora = Aurora, AWS Aurora, Aurora PostgreSQL, Aurora MySQL > AWS, SQL
Amazon DynamoDB = DynamoDB, AWS DynamoDB, Dynamo DB > AWS, NoSQL
Amazon Redshift = Redshift, AWS Redshift, Redshift Spectrum > AWS, SQL ~ Snowflake, BigQuery
Amazon ElastiCache = ElastiCache, AWS ElastiCache > AWS
Amazon DocumentDB = DocumentDB > AWS, NoSQL
Amazon Neptune = AWS Neptune > AWS
Amazon OpenSearch Service = AWS OpenSearch > AWS, OpenSearch
AWS Lambda = Lambda, Amazon Lambda, Lambda functions, AWS Lambda functions, AWS Lambdas, Lambdas on AWS > AWS ~ Azure Functions, Google Cloud Functions
Amazon API Gateway = AWS API Gateway > AWS
AWS Step Functions = Step Functions > AWS
Amazon SQS = SQS, AWS SQS, Simple Queue Service > AWS
Amazon SNS = SNS, AWS SNS, Simple Notification Service > AWS
Amazon SES = SES, AWS SES, Simple Email Service > AWS
Amazon EventBridge = EventBridge, AWS EventBridge > AWS
Amazon Kinesis = Kinesis, AWS Kinesis, Kinesis Data Streams, Kinesis Firehose > AWS
Amazon MSK = AWS MSK, Managed Streaming for Apache Kafka > AWS, Apache Kafka
Amazon MQ > AWS
Amazon ECS = ECS, AWS ECS, Elastic Container Service > AWS
Amazon EKS = EKS, AWS EKS, Elastic Kubernetes Service > AWS, Kubernetes
AWS Fargate = Fargate, Amazon Fargate > AWS
Amazon ECR = ECR, AWS ECR, Elastic Container Registry > AWS
AWS Elastic Beanstalk = Elastic Beanstalk, Beanstalk > AWS
Amazon Lightsail = Lightsail > AWS
AWS Amplify = Amplify > AWS
AWS AppSync = AppSync > AWS, GraphQL
Amazon Cognito = Cognito, AWS Cognito > AWS
AWS IAM = Amazon IAM, AWS Identity and Access Management > AWS
AWS KMS = AWS Key Management Service > AWS
AWS Secrets Manager > AWS
AWS WAF > AWS
AWS Shield > AWS
Amazon GuardDuty = GuardDuty, AWS GuardDuty > AWS
AWS Security Hub > AWS
Amazon VPC = AWS VPC, Amazon Virtual Private Cloud > AWS
Amazon Route 53 = Route 53, Route53, AWS Route 53, AWS Route53 > AWS
Amazon CloudFront = CloudFront, AWS CloudFront, Cloud Front > AWS
Elastic Load Balancing = ELB, AWS ELB, Elastic Load Balancer, AWS Load Balancer > AWS
AWS Auto Scaling = Amazon EC2 Auto Scaling > AWS
AWS Direct Connect > AWS
AWS Transit Gateway > AWS
Amazon CloudWatch = CloudWatch, AWS CloudWatch, Cloud Watch > AWS
AWS CloudTrail = CloudTrail, Amazon CloudTrail > AWS
AWS Config > AWS
AWS X-Ray > AWS
AWS CloudFormation = CloudFormation > AWS ~ Terraform
AWS CDK = Cloud Development Kit, AWS Cloud Development Kit > AWS
AWS SAM = Serverless Application Model > AWS
AWS CodePipeline = CodePipeline > AWS
AWS CodeBuild = CodeBuild > AWS
AWS CodeDeploy = CodeDeploy > AWS
AWS CodeCommit = CodeCommit > AWS
AWS Systems Manager > AWS
AWS Organizations > AWS
AWS Control Tower > AWS
AWS OpsWorks = OpsWorks > AWS
AWS CLI = AWS Command Line Interface > AWS
Boto3 = boto > AWS, Python
AWS Glue = Glue, Amazon Glue, Glue ETL > AWS
Amazon Athena = Athena, AWS Athena > AWS, SQL
Amazon EMR = AWS EMR, Elastic MapReduce, Amazon Elastic MapReduce > AWS
AWS Lake Formation = Lake Formation > AWS
AWS Data Pipeline > AWS
AWS DMS = AWS Database Migration Service > AWS
Amazon QuickSight = QuickSight, AWS QuickSight, Amazon Quicksight dashboards > AWS
Amazon SageMaker = SageMaker, AWS SageMaker, Sage Maker > AWS, machine learning
Amazon Bedrock = AWS Bedrock > AWS
Amazon Rekognition = Rekognition, AWS Rekognition > AWS
Amazon Comprehend = AWS Comprehend > AWS
Amazon Textract = Textract, AWS Textract > AWS
Amazon Lex = AWS Lex > AWS
Amazon Polly = AWS Polly > AWS
Amazon Connect = AWS Connect > AWS
AWS IoT Core = AWS IoT > AWS
AWS Outposts > AWS
AWS Backup > AWS
Amazon WorkSpaces = AWS WorkSpaces > AWS
LocalStack
# Microsoft Azure
Microsoft Azure = Azure, Azure Cloud, MS Azure, Windows Azure, Microsoft Azure Cloud ~ AWS, Google Cloud
Azure DevOps = Azure DevOps Server, Azure DevOps Services, VSTS, Visual Studio Team Services, ADO, Azure Dev Ops
Azure Pipelines > Azure DevOps
Azure Boards > Azure DevOps
Azure Repos > Azure DevOps
Azure Functions = Azure Function, Azure Function Apps > Microsoft Azure ~ AWS Lambda
Azure App Service = Azure App Services, Azure Web Apps > Microsoft Azure
Azure Virtual Machines = Azure VM, Azure VMs > Microsoft Azure
Azure Kubernetes Service = AKS > Microsoft Azure, Kubernetes
Azure Container Instances > Microsoft Azure
Azure Container Registry > Microsoft Azure
Azure Blob Storage = Blob Storage, Azure Blob > Microsoft Azure
Azure Storage > Microsoft Azure
Azure SQL Database = Azure SQL, Azure SQL DB > Microsoft Azure, SQL
Azure Cosmos DB = Cosmos DB, CosmosDB > Microsoft Azure, NoSQL
Azure Data Factory = ADF, Data Factory > Microsoft Azure
Azure Synapse Analytics = Azure Synapse, Synapse Analytics, Azure SQL Data Warehouse > Microsoft Azure
Azure Data Lake = Azure Data Lake Storage, ADLS Gen2 > Microsoft Azure
Azure Databricks > Microsoft Azure, Databricks
Azure Stream Analytics > Microsoft Azure
Azure Event Hubs = Event Hubs, Azure Event Hub > Microsoft Azure
Azure Service Bus > Microsoft Azure
Azure Event Grid > Microsoft Azure
Azure Logic Apps = Logic Apps > Microsoft Azure
Azure API Management > Microsoft Azure
Microsoft Entra ID = Azure Active Directory, Azure AD, AAD, Entra ID
Azure Key Vault > Microsoft Azure
Azure Monitor > Microsoft Azure
Azure Application Insights = Application Insights > Microsoft Azure
Azure Log Analytics > Microsoft Azure
Kusto Query Language = KQL
Azure Resource Manager = ARM templates, ARM template > Microsoft Azure
Azure Bicep = Bicep > Microsoft Azure
Azure Machine Learning = Azure ML, AzureML, Azure ML Studio > Microsoft Azure, machine learning
Azure Cognitive Services = Azure AI Services > Microsoft Azure
Azure OpenAI = Azure OpenAI Service > Microsoft Azure, large language models
Azure Front Door > Microsoft Azure
Azure ExpressRoute > Microsoft Azure
Azure Virtual Network = Azure VNet > Microsoft Azure
Azure Policy > Microsoft Azure
Azure CLI > Microsoft Azure
Azure Site Recovery > Microsoft Azure
Azure Virtual Desktop = Windows Virtual Desktop > Microsoft Azure
Azure IoT Hub > Microsoft Azure
Azure Arc > Microsoft Azure
Microsoft Fabric
Microsoft Purview = Azure Purview
# Google Cloud and others
Google Cloud = GCP, Google Cloud Platform, Google Cloud Services, GCP Cloud ~ AWS, Microsoft Azure
Google Compute Engine = GCE, Compute Engine > Google Cloud
Google Kubernetes Engine = GKE > Google Cloud, Kubernetes
Google App Engine = GAE, App Engine > Google Cloud
Google Cloud Functions = Cloud Functions, GCP Cloud Functions > Google Cloud ~ AWS Lambda, Azure Functions
Google Cloud Run = Cloud Run > Google Cloud
Google Cloud Storage = GCS > Google Cloud
BigQuery = Google BigQuery, Big Query, GCP BigQuery > Google Cloud, SQL ~ Amazon Redshift, Snowflake
Google Bigtable = Bigtable, Cloud Bigtable > Google Cloud, NoSQL
Google Cloud Spanner = Cloud Spanner > Google Cloud, SQL
Google Cloud SQL = Cloud SQL > Google Cloud, SQL
Firestore = Cloud Firestore, Google Firestore > NoSQL
Google Cloud Dataflow = Dataflow, Cloud Dataflow > Google Cloud
Google Cloud Dataproc = Dataproc, Cloud Dataproc > Google Cloud
Google Cloud Composer = Cloud Composer > Google Cloud, Apache Airflow
Google Cloud Pub/Sub = Cloud Pub/Sub, Google Pub/Sub, GCP Pub/Sub > Google Cloud
Google Cloud Build = Cloud Build > Google Cloud
Vertex AI = Google Vertex AI > Google Cloud, machine learning
Dialogflow = Google Dialogflow
Google Anthos = Anthos > Google Cloud
Oracle Cloud = OCI, Oracle Cloud Infrastructure
IBM Cloud = IBM Bluemix, Bluemix
IBM Watson = Watson AI
Alibaba Cloud = Aliyun
DigitalOcean = Digital Ocean
Linode
Heroku
Vercel
Netlify
Render hosting
Fly.io
Hetzner Cloud = Hetzner
Rackspace
OpenStack
Cloud Foundry = Pivotal Cloud Foundry, PCF
Cloudflare
Akamai
Fastly
cPanel
Plesk
# Containers and orchestration
Docker = Docker containers, Docker Engine, Docker Container, Dockerized > containerization ~ Podman
Docker Compose > Docker
Docker Swarm > Docker
Docker Hub > Docker
Dockerfile = Dockerfiles > Docker
Podman
containerd
LXC = Linux Containers
Buildah
Kaniko
Kubernetes = K8s, k8, Kube, Kubernetes clusters, Kubernetes cluster > container orchestration ~ Docker Swarm, Nomad, Docker
kubectl > Kubernetes
Minikube > Kubernetes
K3s > Kubernetes
Helm = Helm charts, Helm chart, Kubernetes Helm > Kubernetes
Kustomize > Kubernetes
OpenShift = Red Hat OpenShift, OpenShift Container Platform > Kubernetes
Rancher > Kubernetes
VMware Tanzu = Tanzu > Kubernetes
Istio
Linkerd
Envoy = Envoy Proxy
Traefik
Argo CD = ArgoCD > GitOps
Argo Workflows > Kubernetes
Flux CD = FluxCD > GitOps
Crossplane > Kubernetes
Knative > Kubernetes
Skaffold > Kubernetes
Tekton
Nomad = HashiCorp Nomad
Apache Mesos = Mesos, Marathon on Mesos
Harbor registry
# Infrastructure as code, CI/CD
Terraform = HashiCorp Terraform, Terraform Cloud, Terraform Enterprise > infrastructure as code ~ AWS CloudFormation, Pulumi, Ansible
OpenTofu > infrastructure as code
Terragrunt > Terraform
Pulumi > infrastructure as code
Ansible = Ansible playbooks, Ansible Tower, Red Hat Ansible, Ansible playbook > configuration management ~ Chef, Puppet
Chef = Chef Infra, Opscode Chef, Progress Chef, Chef automation
Puppet = Puppet Enterprise, Puppet Labs
SaltStack = Salt, Salt Stack
CFEngine
Vagrant = HashiCorp Vagrant
Packer = HashiCorp Packer
HashiCorp Vault = Vault
Consul = HashiCorp Consul
Jenkins = Jenkins CI, Jenkins pipelines, Jenkins pipeline, Hudson CI > continuous integration ~ GitLab CI/CD, GitHub Actions, CircleCI
GitLab CI/CD = GitLab CI, GitLab pipelines > GitLab, CI/CD ~ GitHub Actions, Jenkins
GitHub Actions = GH Actions, GHA, GitHub Action > GitHub, CI/CD ~ GitLab CI/CD, Jenkins
Bitbucket Pipelines > Bitbucket, CI/CD
CircleCI = Circle CI > CI/CD, continuous integration
Travis CI = TravisCI, Travis > CI/CD, continuous integration
TeamCity = Team City, JetBrains TeamCity > CI/CD, continuous integration
Bamboo = Atlassian Bamboo > CI/CD
Buildkite > CI/CD
Drone CI > CI/CD
GoCD > CI/CD
Spinnaker
Octopus Deploy
XebiaLabs = XL Deploy
UrbanCode Deploy = IBM UrbanCode
Serverless Framework
Atlantis for Terraform
LaunchDarkly = Launch Darkly
Backstage = Spotify Backstage
# Observability
Prometheus = Prometheus monitoring
Grafana = Grafana Labs
Grafana Loki = Loki > Grafana
Thanos = Thanos metrics
ELK Stack = ELK, Elastic Stack, EFK, Elasticsearch Logstash Kibana > Elasticsearch
Logstash
Kibana
Fluentd
Fluent Bit = Fluentbit
Filebeat = Elastic Beats
Splunk = Splunk Enterprise, Splunk Cloud
Datadog = Data Dog, DataDog APM
New Relic = NewRelic
Dynatrace
AppDynamics = App Dynamics
Nagios = Nagios XI, Nagios Core
Zabbix
Icinga
SolarWinds = Solar Winds, SolarWinds Orion
PRTG = PRTG Network Monitor
Sentry = Sentry.io
Rollbar
Bugsnag
Honeycomb = Honeycomb.io
Jaeger = Jaeger tracing
Zipkin
OpenTelemetry = OTel, Open Telemetry
Graylog
Sumo Logic = SumoLogic
LogicMonitor
Loggly
PagerDuty = Pager Duty
Opsgenie
StatsD
Graphite monitoring
Telegraf
Pingdom
SCOM = System Center Operations Manager
HP OpenView = OpenView
IBM Tivoli = Tivoli
# Operating systems and platforms
Linux = GNU/Linux, Linux OS, Linux operating system, Linux operating systems > Unix-like systems
Ubuntu = Ubuntu Linux, Ubuntu Server > Linux
Debian = Debian Linux > Linux
Red Hat Enterprise Linux = RHEL, Red Hat Linux, RedHat, Red Hat, RedHat Linux > Linux
CentOS = Cent OS > Linux
Fedora = Fedora Linux > Linux
Rocky Linux > Linux
AlmaLinux > Linux
SUSE Linux = SLES, openSUSE, SUSE > Linux
Oracle Linux > Linux
Amazon Linux > Linux
Arch Linux > Linux
Alpine Linux > Linux
Kali Linux = Kali > Linux
Unix = UNIX systems, UNIX/Linux, Unix OS > Unix-like systems
Solaris = Sun Solaris, Oracle Solaris, SunOS > Unix
AIX = IBM AIX > Unix
HP-UX = HPUX > Unix
FreeBSD > Unix-like systems
OpenBSD > Unix-like systems
macOS = Mac OS, Mac OS X, OS X, OSX, MacOS X, Apple macOS, Macintosh
Microsoft Windows = Windows, Windows OS, MS Windows, Windows operating system, Windows operating systems, Windows 10, Windows 7, Windows 11, Windows XP, Windows 8, Windows Vista, Win 10
Windows Server = Microsoft Windows Server, Windows Server 2012, Windows Server 2016, Windows Server 2019, Windows Server 2008, Windows Server 2003, Windows Server 2022
MS-DOS = DOS, MSDOS
ChromeOS = Chrome OS
Windows Subsystem for Linux = WSL, WSL2
OpenVMS = VMS operating system
VMware = VM Ware > virtualization
VMware vSphere = vSphere, vCenter, VMware vCenter > VMware
VMware ESXi = ESXi, VMware ESX, ESX > VMware
VMware Workstation > VMware
VMware Horizon > VMware
VMware NSX = NSX-T, NSX > VMware
Hyper-V = HyperV, Microsoft Hyper-V > virtualization
VirtualBox = Oracle VirtualBox, Virtual Box
KVM = Kernel-based Virtual Machine
QEMU
Xen = Citrix XenServer, XenServer
Proxmox = Proxmox VE
Citrix = Citrix Virtual Apps and Desktops
Citrix XenApp = XenApp > Citrix
Citrix XenDesktop = XenDesktop > Citrix
Nutanix
systemd
Apache HTTP Server = Apache, Apache Web Server, httpd, Apache2
Apache Tomcat = Tomcat
NGINX = Nginx web server
HAProxy = HA Proxy
IIS = Internet Information Services, Microsoft IIS, Internet Information Server
Caddy = Caddy server
Varnish = Varnish Cache
Squid = Squid proxy
F5 BIG-IP = F5 Networks, F5 Load Balancer, BIG-IP, F5, F5 LTM, F5 load balancers
Citrix NetScaler = NetScaler
# Windows administration and IT support
Active Directory = Microsoft Active Directory, AD DS, Active Directory Domain Services, AD administration, MS Active Directory, AD, AD users, AD user accounts, AD accounts, AD user administration, AD groups, Azure AD users
Group Policy = GPO, Group Policy Objects, Group Policy Object, GPOs
Microsoft Exchange = Exchange Server, MS Exchange, Microsoft Exchange Server, Exchange Online
SCCM = System Center Configuration Manager, Microsoft SCCM, MECM, Microsoft Endpoint Configuration Manager
Microsoft Intune = Intune
WSUS = Windows Server Update Services
ADFS = Active Directory Federation Services
Jamf = Jamf Pro, Casper Suite
VMware Workspace ONE = AirWatch
ServiceNow = Service Now, SNOW ITSM
BMC Remedy = Remedy, Remedy ITSM, BMC Helix, Remedy ticketing system
Jira Service Management = Jira Service Desk, JSM
ManageEngine = ManageEngine ServiceDesk
Freshservice
Cherwell
ConnectWise = ConnectWise Manage
Kaseya
TeamViewer = Team Viewer
AnyDesk
Remote Desktop = RDP, Remote Desktop Protocol, Microsoft Remote Desktop
LogMeIn
PuTTY
WinSCP
FileZilla
Norton Ghost = Symantec Ghost
Veeam = Veeam Backup
Commvault
Veritas NetBackup = NetBackup, Symantec NetBackup
Backup Exec = Symantec Backup Exec, Veritas Backup Exec
Acronis
Rubrik
Cohesity
NetApp = NetApp ONTAP
EMC storage = Dell EMC, EMC VNX
Pure Storage
Ceph
GlusterFS
Samba
BMC Control-M = Control-M
Autosys = CA Autosys
Tidal Workload Automation
Cron = crontab, cron jobs, cron job
# Network equipment and tools
Cisco IOS = Cisco routers, Cisco switches, Cisco IOS XE > Cisco networking
Cisco ASA = Cisco ASA firewall, Adaptive Security Appliance
Cisco Meraki = Meraki
Cisco Nexus = Nexus switches, Nexus, Nexus 9000, Nexus 7000
Cisco Call Manager = CUCM, Cisco Unified Communications Manager, CallManager
Cisco UCS
Cisco ACI
Cisco Packet Tracer = Packet Tracer
GNS3
Juniper = Juniper Networks, Junos, Junos OS
Arista = Arista EOS
Aruba Networks = HPE Aruba, Aruba wireless, Aruba, Aruba ClearPass, Aruba Central
Ubiquiti = UniFi
MikroTik = RouterOS
Asterisk PBX = Asterisk
Infoblox
Wireshark = Ethereal packet analyzer
tcpdump
iPerf
Cisco networking = Cisco, Cisco equipment, Cisco devices, Cisco hardware, Cisco networks, Cisco network
`,
  },
  {
    field: "infrastructure",
    kind: "knowledge",
    lines: `
cloud computing = cloud technologies, cloud platforms, cloud services, cloud infrastructure, cloud technology
cloud architecture = cloud solution architecture, cloud solutions architecture, cloud architect
cloud migration = cloud migrations
cloud security = cloud computing security
cloud-native development = cloud native, cloud native applications
multi-cloud = multicloud
hybrid cloud
cloud cost optimization = cloud cost management
FinOps
infrastructure as a service = IaaS
platform as a service = PaaS
software as a service = SaaS
DevOps = Dev Ops, DevOps practices, DevOps engineering
GitOps = Git Ops
site reliability engineering = SRE, site reliability
platform engineering
infrastructure as code = IaC, infrastructure automation
configuration management = software configuration management
CI/CD = CICD, CI-CD, CI / CD, CI/CD pipelines, CI/CD pipeline, continuous integration and continuous delivery, continuous integration and continuous deployment, continuous integration/continuous delivery, continuous integration/continuous deployment, continuous integration & continuous delivery, continuous integration & continuous deployment > continuous integration, continuous delivery
Concourse CI = Concourse, Concourse pipelines > CI/CD
continuous integration = CI pipelines
continuous delivery
continuous deployment
blue-green deployment = blue/green deployment, blue green deployments
canary deployment = canary releases, canary deployments
feature flags = feature toggles, feature flag
containerization = containers, containerisation, container technology, containerized applications
container orchestration
service mesh
virtualization = virtualisation, server virtualization, virtual machines, virtual machine
observability
monitoring and alerting = monitoring & alerting
application performance monitoring = APM
log management = centralized logging, log aggregation
distributed tracing
system monitoring = infrastructure monitoring, server monitoring
network monitoring
chaos engineering
high availability = HA architecture
load balancing = load balancers, load balancer
auto scaling = autoscaling
scalability
fault tolerance
capacity planning = capacity planner
disaster recovery = DR planning, disaster recovery planning, DR tests, DR plan, DR plans, DR testing, DR site
business continuity planning = BCP, business continuity
backup and recovery = backup and restore, data backup, backups
data recovery
system administration = systems administration, sysadmin, server administration, system admin
Linux administration = Linux system administration, Linux systems administration, Linux server administration, Linux administrator > Linux
Windows administration = Windows Server administration, Windows system administration > Microsoft Windows
Unix administration = Unix system administration, Unix administrator > Unix
Unix-like systems = *nix
server maintenance = server management, server hardware maintenance
patch management = patching, OS patching
storage administration = storage management
SAN = storage area network, storage area networks
NAS = network attached storage
RAID = RAID configuration
data center operations = data center management, data centre operations, data centers, data center
email administration = mail server administration
operating systems = operating system
IT infrastructure = information technology infrastructure
IT operations
IT support = technical support, tech support, desktop support, IT technical support, technical user support, computer support
service desk = IT service desk, IT help desk
hardware troubleshooting = computer hardware troubleshooting, hardware repair, computer repair, PC repair
software installation = software installation and configuration, installing software, software installations, software fitter
computer hardware = PC hardware
computer networking = networking fundamentals, network technologies, data networking, computer networks
network administration = network management, network admin
network design = network architecture, network engineering
network troubleshooting
network configuration
routing and switching = routing & switching, switching and routing
routers = router configuration
network switches = Ethernet switches
TCP/IP = TCP IP, TCP/IP protocols, Transmission Control Protocol/Internet Protocol
UDP = User Datagram Protocol
DNS = Domain Name System, DNS management
DHCP = Dynamic Host Configuration Protocol
HTTPS = HTTP Secure
HTTP = Hypertext Transfer Protocol
FTP = File Transfer Protocol
SFTP = SSH File Transfer Protocol, secure FTP
SSH = Secure Shell
SMTP = Simple Mail Transfer Protocol
SNMP = Simple Network Management Protocol
LDAP = Lightweight Directory Access Protocol
NFS = Network File System
SMB protocol = CIFS
BGP = Border Gateway Protocol
OSPF = Open Shortest Path First
EIGRP = Enhanced Interior Gateway Routing Protocol
MPLS = Multiprotocol Label Switching
VLAN = VLANs, virtual LAN
LAN = local area network, local area networks, LANs
WAN = wide area network, wide area networks, WANs
SD-WAN = SDWAN, software-defined WAN
software-defined networking = SDN
VPN = VPNs, virtual private network, virtual private networks
Wi-Fi = WiFi, wireless networking, wireless networks, WLAN
IPv6 = Internet Protocol version 6
IPv4 = Internet Protocol version 4
IP addressing = subnetting, IP subnetting
QoS = Quality of Service
VoIP = Voice over IP, Voice over Internet Protocol, IP telephony
SIP = Session Initiation Protocol
PBX = private branch exchange
CDN = content delivery network, content delivery networks, CDNs
proxy servers = proxy server
reverse proxy = reverse proxies
network cabling = data cabling, network cable installation
fiber optics = fiber optic, fibre optics, fiber optic cabling
5G = 5G networks, 5G NR
LTE = 4G LTE, Long-Term Evolution
telecommunications = telecom, telecommunication
ITIL = IT Infrastructure Library, ITIL framework, ITIL v3, ITIL v4, ITIL 4, ITIL v2, ITILv3, ITIL V3 Foundation, ITIL v4 Foundation, ITIL 3, ITIL processes, ITIL practices
ITSM = IT service management, information technology service management
IT asset management = ITAM, hardware asset management, IT asset manager
IT change management = IT change manager
ticketing systems = ticketing system, trouble ticketing
user account management = user provisioning, account provisioning
mobile device management
endpoint management
unified communications
video conferencing systems = video conferencing, videoconferencing
web hosting = website hosting
web servers = web server
domain management = domain name management
print server management = printer support, printer troubleshooting, printer maintenance, printers, printer setup, network printers, printer repair
OS imaging = system imaging, PC imaging, disk imaging, desktop imaging, computer imaging, workstation imaging, imaging computers, imaged laptops, imaged computers
COBIT
TOGAF = The Open Group Architecture Framework
enterprise architecture = enterprise architect
solution architecture = solutions architecture, solution architect
`,
  },
  {
    field: "infrastructure",
    kind: "certificate",
    lines: `
AWS Certified Cloud Practitioner = AWS Cloud Practitioner > AWS
AWS Certified Solutions Architect = AWS Solutions Architect, AWS Certified Solutions Architect Associate, AWS Certified Solutions Architect - Associate, AWS CSA > AWS
AWS Certified Developer = AWS Certified Developer Associate > AWS
AWS Certified SysOps Administrator = AWS SysOps > AWS
AWS Certified DevOps Engineer > AWS, DevOps
Microsoft Certified Azure Fundamentals = AZ-900, Azure Fundamentals > Microsoft Azure
Microsoft Certified Azure Administrator = AZ-104, Azure Administrator Associate > Microsoft Azure
Microsoft Certified Azure Solutions Architect = AZ-305, Azure Solutions Architect Expert > Microsoft Azure
Google Cloud Professional Cloud Architect = Professional Cloud Architect > Google Cloud
Google Cloud Associate Cloud Engineer = Associate Cloud Engineer > Google Cloud
Certified Kubernetes Administrator = CKA > Kubernetes
Certified Kubernetes Application Developer = CKAD > Kubernetes
HashiCorp Certified Terraform Associate = Terraform Associate > Terraform
Red Hat Certified System Administrator = RHCSA > Red Hat Enterprise Linux
Red Hat Certified Engineer = RHCE > Red Hat Enterprise Linux
Linux Professional Institute Certification = LPIC-1, LPIC > Linux
CompTIA A+ = A+ Certification, CompTIA A Plus, CompTIA A+ Certified
CompTIA Network+ = Network+, CompTIA Network Plus, Network+ Certification
CompTIA Server+ = Server+
CompTIA Linux+ = Linux+ > Linux
CompTIA Cloud+ = Cloud+
CCNA = Cisco Certified Network Associate > Cisco networking
CCNP = Cisco Certified Network Professional
CCIE = Cisco Certified Internetwork Expert
CCENT = Cisco Certified Entry Networking Technician
JNCIA = Juniper Networks Certified Associate
MCSE = Microsoft Certified Systems Engineer, Microsoft Certified Solutions Expert
MCSA = Microsoft Certified Systems Administrator, Microsoft Certified Solutions Associate
MCP certification = Microsoft Certified Professional
MCITP = Microsoft Certified IT Professional
VMware Certified Professional = VCP-DCV > VMware
ITIL Foundation = ITIL Foundation Certificate, ITIL Foundations, ITIL Certified > ITIL
`,
  },
];
