import type { SkillTable } from "../parse-skill-lines.ts";

/** Databases, data engineering, analytics, statistics, machine learning. */
export const DATA: SkillTable[] = [
  {
    field: "data",
    kind: "tool",
    lines: `
# Databases
SQL = Structured Query Language, SQL queries, SQL querying, SQL scripting, SQL programming, ANSI SQL, SQL query ~ NoSQL
T-SQL = TSQL, Transact-SQL > SQL
PL/SQL = PLSQL, PL SQL, Procedural Language/SQL > SQL
PL/pgSQL = PLpgSQL > PostgreSQL
NoSQL = No SQL, NoSQL databases, NoSQL database, non-relational databases ~ SQL
MySQL = My SQL, MySQL Server, MySQL database, My SQL and MariaDB, My SQL databases, My SQL database > SQL, relational databases ~ PostgreSQL, MariaDB
PostgreSQL = Postgres, PostgresSQL, Postgre SQL, PostGreSQL database, PSQL, Postgres SQL > SQL, relational databases ~ MySQL
MariaDB = Maria DB > SQL, relational databases ~ MySQL
SQLite = SQLite3, SQL Lite > SQL, relational databases
Microsoft SQL Server = SQL Server, MSSQL, MS SQL, MS SQL Server, MSSQL Server, MS SQLServer, SQLServer > SQL, relational databases ~ Oracle Database
SQL Server Management Studio = SSMS > Microsoft SQL Server
SSIS = SQL Server Integration Services > ETL
SSRS = SQL Server Reporting Services
SSAS = SQL Server Analysis Services
Oracle Database = Oracle DB, Oracle RDBMS, Oracle SQL, Oracle 11g, Oracle 12c, Oracle 10g, Oracle 19c, Oracle, Oracle databases > SQL, relational databases
Oracle SQL Developer = SQL Developer
SQL*Plus = SQLPlus, SQL Plus > SQL
SQL*Loader = SQL Loader
Oracle Forms = Oracle Forms and Reports, Oracle Developer Suite
Oracle APEX = Oracle Application Express
Oracle RAC = Real Application Clusters > Oracle Database
Oracle Data Guard > Oracle Database
Oracle GoldenGate = GoldenGate
Oracle Data Integrator = ODI > ETL
Oracle Business Intelligence = OBIEE, Oracle BI, Oracle Business Intelligence Enterprise Edition
Toad = TOAD for Oracle
IBM DB2 = DB2, DB2 UDB > SQL
IBM Informix = Informix > SQL
IBM IMS = IMS DB
Sybase = SAP ASE, Sybase ASE, Adaptive Server Enterprise > SQL
SAP HANA = HANA > SQL
Teradata > SQL
Netezza = IBM Netezza > SQL
Vertica = HP Vertica > SQL
Greenplum = Pivotal Greenplum > SQL
Firebird = Firebird SQL > SQL
InterBase > SQL
MongoDB = Mongo, Mongo DB > NoSQL ~ Couchbase
MongoDB Atlas > MongoDB
Cassandra = Apache Cassandra, Cassandra DB > NoSQL
CQL = Cassandra Query Language > Cassandra
ScyllaDB > NoSQL
Redis = Redis Cache > NoSQL
Memcached = Memcache
Couchbase > NoSQL
CouchDB = Apache CouchDB > NoSQL
RavenDB > NoSQL
Neo4j = Neo4J graph database > graph databases ~ ArangoDB
Cypher query language = Cypher > Neo4j
ArangoDB > NoSQL
OrientDB > NoSQL
JanusGraph > graph databases
Gremlin = Apache TinkerPop
SPARQL = SPARQL Protocol and RDF Query Language
RDF = Resource Description Framework
OWL ontologies = Web Ontology Language
InfluxDB = Influx DB, InfluxData > time series databases
TimescaleDB = Timescale > PostgreSQL, time series databases
CockroachDB = Cockroach DB > SQL
YugabyteDB = Yugabyte > SQL
TiDB > SQL
SingleStore = MemSQL > SQL
DuckDB = Duck DB > SQL
ClickHouse = Click House > SQL
Apache Druid = Druid
Apache Pinot = Pinot
RocksDB
etcd
Apache HBase = HBase > NoSQL
Elasticsearch = Elastic Search, ElasticSearch cluster, Elastic ~ OpenSearch, Apache Solr
OpenSearch ~ Elasticsearch
Apache Solr = Solr ~ Elasticsearch
Apache Lucene = Lucene
Algolia
MarkLogic > NoSQL
H2 Database = H2 DB > SQL
Realm = Realm DB, Realm database
PostGIS > PostgreSQL
DBeaver
phpMyAdmin > MySQL
MySQL Workbench > MySQL
pgAdmin > PostgreSQL
Liquibase
Flyway
FileMaker = FileMaker Pro, Claris FileMaker, File Maker Pro
dBase = dBase III, dBase IV
Crystal Reports = SAP Crystal Reports, Crystal Report
ERwin = erwin Data Modeler, CA ERwin
ER/Studio = ERStudio
PowerDesigner = SAP PowerDesigner, Power Designer
# Big data and pipelines
Hadoop = Apache Hadoop, Hadoop ecosystem > big data
HDFS = Hadoop Distributed File System > Hadoop
MapReduce = Map Reduce, Hadoop MapReduce
Apache YARN = Hadoop YARN > Hadoop
Apache Hive = Hive > Hadoop
HiveQL = HQL > Apache Hive, SQL
Apache Pig = Pig, Pig Latin > Hadoop
Apache Sqoop = Sqoop > Hadoop
Apache Flume = Flume
Apache Oozie = Oozie > Hadoop
Apache ZooKeeper = ZooKeeper
Apache Impala = Impala, Cloudera Impala > SQL
Cloudera = Cloudera CDH, CDH > Hadoop
Hortonworks = Hortonworks Data Platform > Hadoop
MapR > Hadoop
Apache Ambari = Ambari > Hadoop
Spark SQL = SparkSQL > Apache Spark, SQL
Spark Streaming = Spark Structured Streaming > Apache Spark
Apache Spark = Spark > big data ~ Apache Flink, Hadoop
PySpark = Py Spark > Apache Spark, Python
Spark MLlib = MLlib > Apache Spark
Databricks = Databricks Lakehouse, Data bricks notebooks, Data bricks workspace, Data bricks jobs, Data bricks pipelines > Apache Spark
Delta Lake
Apache Iceberg = Iceberg
Apache Hudi = Hudi
Apache Parquet = Parquet
Apache Avro = Avro
Apache Arrow = Arrow
Apache Flink = Flink
Apache Storm = Storm
Apache Beam = Beam
Kafka Streams > Apache Kafka
Apache Kafka = Kafka ~ RabbitMQ
Confluent = Confluent Platform, Confluent Kafka > Apache Kafka
Kafka Connect > Apache Kafka
ksqlDB = KSQL > Apache Kafka
Apache Pulsar = Pulsar
RabbitMQ = Rabbit MQ ~ Apache Kafka
ActiveMQ = Apache ActiveMQ
ZeroMQ = ZMQ
NATS = NATS.io, NATS messaging
Apache NiFi = NiFi
Apache Airflow = Airflow ~ Prefect, Dagster
Prefect ~ Apache Airflow
Dagster ~ Apache Airflow
Luigi > Python
Kestra
Apache Kylin
Trino = PrestoSQL > SQL
Presto = PrestoDB, Presto SQL > SQL
Dremio
Snowflake = Snowflake Data Cloud, Snowflake data warehouse > SQL ~ Amazon Redshift, BigQuery, Databricks
dbt = dbt Core, dbt Cloud, data build tool > SQL
Fivetran
Airbyte
Stitch = Stitch Data
Matillion = Matillion ETL > ETL
Informatica = Informatica PowerCenter, Informatica Power Center, Informatica ETL > ETL ~ Talend
Informatica Cloud = IICS, Informatica Intelligent Cloud Services
Informatica MDM
Talend = Talend Open Studio, Talend Data Integration > ETL ~ Informatica
IBM DataStage = DataStage, InfoSphere DataStage > ETL
Ab Initio = AbInitio > ETL
Pentaho = Pentaho Data Integration, Kettle, Pentaho Kettle > ETL
SnapLogic
Alteryx = Alteryx Designer
Debezium
Great Expectations
Apache Atlas
Collibra
Alation
DataHub
Monte Carlo Data observability
Hightouch
Segment = Twilio Segment, Segment.io
RudderStack
# BI and visualization
Tableau = Tableau Desktop, Tableau Server, Tableau Public, Tableau dashboards, Tableau Software > data visualization ~ Power BI, Looker, Qlik Sense
Tableau Prep > Tableau
Power BI = PowerBI, Microsoft Power BI, MS Power BI, Power BI Desktop, Power BI Service, PBI > data visualization ~ Tableau, Looker
DAX = Data Analysis Expressions
Power Query = M Query, Power Query M
Power Pivot = PowerPivot
Looker = LookML, Google Looker > data visualization ~ Tableau, Power BI
Looker Studio = Google Data Studio, Data Studio, Google Looker Studio
Qlik Sense = QlikSense ~ QlikView, Tableau
QlikView = Qlik View
Qlik
MicroStrategy = Micro Strategy
SAP BusinessObjects = BusinessObjects, Business Objects, SAP BO, SAP BOBJ, BOBJ
SAP BW = SAP Business Warehouse, SAP BW/4HANA
SAP Analytics Cloud
IBM Cognos = Cognos, Cognos Analytics, IBM Cognos Analytics, Cognos BI
TIBCO Spotfire = Spotfire
Sisense
Domo = Domo BI
ThoughtSpot
Metabase
Apache Superset = Superset
Redash
Mode Analytics = Mode
Hex = Hex Technologies
Sigma Computing
Yellowfin
Birst
Plotly = Plotly Dash
D3.js = D3, D3JS > JavaScript
Leaflet.js = LeafletJS, Leaflet > JavaScript
Mapbox = Mapbox GL
Matplotlib > Python
Seaborn > Python
Bokeh > Python
Altair visualization = Vega-Altair
ggplot2 = ggplot > R
R Shiny = Shiny, RShiny, Shiny R > R
Streamlit > Python
Gradio > Python
# Statistics and numeric computing
R = R language, R programming, R programming language, R statistical software, R software, GNU R, R scripting, R Project, R statistics ~ Python, SAS
RStudio = R Studio, Posit Workbench > R
tidyverse > R
dplyr > R
Bioconductor > R
R Markdown = RMarkdown > R
Stan = Stan modeling language, PyStan, RStan
JAGS
WinBUGS = OpenBUGS
SAS = SAS programming, SAS software, SAS Base, Base SAS, SAS/STAT, Statistical Analysis System, SAS 9.4, SAS language ~ R, SPSS, Stata
SAS Enterprise Guide = SAS EG > SAS
SAS Enterprise Miner > SAS
SAS macros = SAS macro programming, SAS macro, SAS/MACRO > SAS
SAS Visual Analytics > SAS
SAS Viya > SAS
JMP = SAS JMP, JMP Pro
SPSS = IBM SPSS, SPSS Statistics, IBM SPSS Statistics, Statistical Package for the Social Sciences ~ SAS, Stata, R
SPSS Modeler = IBM SPSS Modeler
Stata = StataCorp Stata ~ SAS, SPSS
EViews
Minitab = Minitab Statistical Software
Statistica = TIBCO Statistica
GraphPad Prism = GraphPad, Prism GraphPad
SigmaPlot = Sigma Plot
OriginPro = Origin, OriginLab, Origin Pro
MATLAB = Mat lab, MathWorks MATLAB, MATLAB programming
Simulink = MATLAB Simulink, MATLAB/Simulink
GNU Octave = Octave
Mathematica = Wolfram Mathematica
Wolfram Language
Maple = Maplesoft Maple, Maple software
Mathcad = PTC Mathcad, MathCAD Prime
SageMath
Gurobi
CPLEX = IBM CPLEX, ILOG CPLEX
AMPL
GAMS = General Algebraic Modeling System
Arena simulation = Rockwell Arena, Arena simulation software
AnyLogic
Crystal Ball = Oracle Crystal Ball
Palisade @RISK
NVivo
ATLAS.ti
MAXQDA
Dedoose
Qualtrics
SurveyMonkey = Survey Monkey
KNIME = KNIME Analytics Platform
RapidMiner = Rapid Miner
Orange data mining
Weka
Dataiku = Dataiku DSS
DataRobot
H2O.ai = H2O AI
# Python data stack
pandas = Python pandas, pandas library > Python
NumPy = Numpy library > Python
SciPy > Python
Polars
Dask > Python
Ray = Ray.io, Anyscale Ray
Vaex > Python
statsmodels > Python
scikit-learn = sklearn, scikitlearn, sci-kit learn, SciKit > Python, machine learning
XGBoost = XG Boost, Extreme Gradient Boosting
LightGBM = Light GBM
CatBoost
TensorFlow = Tensor Flow, TF, TensorFlow 2, TensorFlow 2.0 > deep learning ~ PyTorch
TensorFlow Lite = TFLite > TensorFlow
TensorFlow.js > TensorFlow
TFX = TensorFlow Extended > TensorFlow
Keras > deep learning
PyTorch = Torch, Py Torch > deep learning ~ TensorFlow
PyTorch Lightning = Lightning AI > PyTorch
JAX = Google JAX
MXNet = Apache MXNet > deep learning
Caffe = Caffe2 > deep learning
Theano > deep learning
fast.ai = fastai > deep learning
ONNX = ONNX Runtime, Open Neural Network Exchange
TensorRT = NVIDIA TensorRT
OpenVINO = Intel OpenVINO
OpenCV = Open CV, cv2 > computer vision
YOLO = YOLOv5, YOLOv8, You Only Look Once > object detection
Detectron2 > object detection
Tesseract OCR = Tesseract, pytesseract > optical character recognition
NLTK = Natural Language Toolkit > Python, natural language processing
spaCy > Python, natural language processing
Gensim > Python, natural language processing
Stanford CoreNLP = CoreNLP > natural language processing
Hugging Face = HuggingFace, Hugging Face Transformers, HuggingFace Transformers
LangChain = Lang Chain > large language models
LangGraph > large language models
LlamaIndex = Llama Index > large language models
CrewAI > large language models
AutoGen = Microsoft AutoGen > large language models
DSPy > large language models
Haystack = Haystack NLP
OpenAI API = OpenAI, OpenAI APIs > large language models
ChatGPT = Chat GPT > generative AI
GPT models = GPT, GPT-4, GPT4, GPT-4o, GPT-3, GPT-3.5 > large language models
Claude = Anthropic Claude, Claude AI > large language models
Google Gemini = Gemini, Gemini API > large language models
LLaMA = Llama 2, Llama 3, Meta Llama > large language models
Mistral = Mistral AI > large language models
BERT = Bidirectional Encoder Representations from Transformers > natural language processing
Stable Diffusion > generative AI
Midjourney > generative AI
DALL-E = DALLE > generative AI
Ollama > large language models
vLLM > large language models
DeepSpeed
Pinecone > vector databases
Weaviate > vector databases
Milvus > vector databases
Qdrant > vector databases
ChromaDB = Chroma > vector databases
FAISS = Facebook AI Similarity Search
pgvector > PostgreSQL, vector databases
MLflow = ML flow > MLOps
Kubeflow > MLOps
Weights & Biases = Weights and Biases, wandb, W&B
Comet ML = Comet.ml
DVC = Data Version Control
Feast feature store = Feast
BentoML > MLOps
Seldon Core = Seldon > MLOps
Triton Inference Server = NVIDIA Triton
Optuna
SHAP = SHapley Additive exPlanations
Label Studio
Labelbox
Jupyter Notebook = Jupyter, Jupyter Notebooks, JupyterLab, Jupyter Lab, iPython, IPython Notebook
Google Colab = Colab, Google Colaboratory, Colaboratory
Anaconda = Conda, Anaconda Python
Kaggle
OpenAI Gym = Gymnasium RL
Prophet = Facebook Prophet, fbprophet
Pyomo > Python
SymPy > Python
NetworkX > Python
`,
  },
  {
    field: "data",
    kind: "knowledge",
    lines: `
databases = database, database systems, database technologies, database software
relational databases = relational database, RDBMS, relational database management systems, relational database management system > databases
object-relational mapping = ORM, ORMs
database administration = database management, DBA, database admin, database administrator
database management systems = DBMS, database management system
database design = database architecture, database schema design, schema design, database modeling, database modelling, relational database design, database designer
database development = database programming, database developer
database migration = database migrations, DB migration
database performance tuning = database tuning, query optimization, query tuning, SQL tuning, SQL performance tuning, database optimization, query performance tuning
database replication
database backup and recovery = database backup, database backups
database security
stored procedures = stored procedure, stored procs, SQL stored procedures
database triggers
indexing strategies = database indexing
graph databases = graph database > databases
time series databases = time series database > databases
vector databases = vector database, vector store, vector stores > databases
in-memory databases = in-memory database > databases
data modeling = data modelling, data model design, data models, data model
dimensional modeling = dimensional modelling
star schema = star schemas
entity relationship diagrams = ER diagrams, ERD, ERDs, entity relationship modeling
data normalization = database normalization, normalisation
data warehousing = data warehouse, DWH, EDW, enterprise data warehouse, data warehouses, data warehouse design, data warehouse development
data lakes = data lake, data lake architecture
data lakehouse = lakehouse
data mesh
data marts = data mart
data engineering
data architecture = enterprise data architecture, data architect
ETL = extract transform load, ETL development, ETL processes, ETL pipelines, ETL pipeline, ETL process, extract transform and load, ETL tools ~ ELT
ELT = extract load transform ~ ETL
data pipelines = data pipeline, data pipeline development
data ingestion
data integration
data migration = data migrations
data conversion
data transformation = data transformations
stream processing = streaming data, data streaming, real-time data processing, real-time streaming
batch processing
change data capture = CDC pipelines
big data = big data technologies, big data analytics, big data processing
data quality = data quality management, data quality assurance
data governance
data cataloging = data catalog, data cataloguing
data lineage
master data management = MDM, master data > data management
metadata management = metadata, metadata creation, metadata standards
data stewardship = data steward
data privacy = data protection, information privacy
data validation = data verification
data cleaning = data cleansing, data scrubbing, data cleanup
data wrangling = data munging
data preprocessing = data preparation, data pre-processing
data mining
data collection = data gathering, collecting data
data management
data analysis = data analytics, analyzing data, data analyses, analysis of data, analyze data, analysing data, analysed data, analyzed data, analysed survey data, analyzed survey data, analyzed sales data, analysed sales data, data analyst
quantitative analysis = quantitative data analysis, quantitative analytics, quantitative analyst
qualitative analysis = qualitative data analysis
exploratory data analysis = EDA > data analysis
statistical analysis = statistical analyses, statistical data analysis, statistics, statistical methods, statistical techniques, statistician, biostatistician, statistical tests, stats, statistical analyst
statistical modeling = statistical modelling, statistical models
statistical programming
statistical software = statistical packages
descriptive statistics
inferential statistics
biostatistics
Bayesian statistics = Bayesian inference, Bayesian analysis, Bayesian methods, Bayesian modeling
hypothesis testing = hypothesis tests, statistical hypothesis testing
probability theory = probability, probability and statistics
regression analysis = regression, regression modeling, regression models, regression model
linear regression
logistic regression
multivariate analysis = multivariate statistics
ANOVA = analysis of variance
time series analysis = time series modeling
time series forecasting
survival analysis
cluster analysis = clustering
factor analysis
principal component analysis = PCA
conjoint analysis
experimental design = design of experiments, DOE, experiment design
causal inference
survey design = survey development, questionnaire design
survey research = survey methodology
sampling methods = statistical sampling, sampling design, survey sampling, stratified sampling
operations research = operational research
mathematical optimization = mathematical programming, mathematical optimisation
linear programming
mathematical modeling = mathematical modelling
linear algebra
calculus
discrete mathematics = discrete math
numerical analysis = numerical methods
simulation modeling = simulation modelling, computer simulation
Monte Carlo simulation = Monte Carlo, Monte Carlo methods, Monte Carlo simulations
discrete event simulation
predictive analytics = predictive analysis
predictive modeling = predictive modelling, predictive models
prescriptive analytics
business intelligence = BI, business intelligence tools, BI tools, BI reporting, BI development
data visualization = data visualisation, dataviz, data viz, information visualization, data visualizations
dashboards = dashboard, dashboard development, dashboard design, dashboarding, dashboard creation
reporting and analytics = reporting & analytics
ad hoc reporting = ad hoc reports, ad hoc queries, ad hoc analysis
OLAP = online analytical processing, OLAP cubes
OLTP = online transaction processing
key performance indicators = KPI, KPIs, key performance indicator, KPI tracking, KPI reporting
web analytics = website analytics
product analytics
customer analytics = customer data analysis
marketing analytics
people analytics = HR analytics, workforce analytics
financial analytics
healthcare analytics = health analytics
sports analytics
fraud analytics
text analytics = text mining
social network analysis
geospatial analysis = spatial analysis, geospatial data analysis, geospatial analytics, spatial data analysis, geospatial analyst
trend analysis = trend analyses
cohort analysis
data storytelling
data science = data scientist
artificial intelligence = AI, A.I., AI technologies
machine learning = ML, ML models, machine learning models, machine learning algorithms, ML algorithms, machine learning techniques
deep learning = deep learning models > machine learning
deep neural networks = DNN, DNNs, deep neural network > neural networks, deep learning
reinforcement learning
RLHF = reinforcement learning from human feedback
supervised learning > machine learning
unsupervised learning
transfer learning
federated learning
neural networks = neural network, artificial neural networks, ANN, neural nets, neural net > machine learning
convolutional neural networks = CNN, CNNs, convolutional neural network > deep learning, neural networks
recurrent neural networks = RNN, RNNs, recurrent neural network > deep learning, neural networks
LSTM = long short-term memory
generative adversarial networks = GAN, GANs
graph neural networks = GNN, GNNs > neural networks
transformer models = transformer architecture, transformers architecture, transformers, transformer architectures, transformer-based models, BERT-style models
natural language processing = NLP
natural language understanding = NLU
natural language generation = NLG
computer vision = CV
image processing = digital image processing
image classification = image recognition
object detection
image segmentation
facial recognition = face recognition
optical character recognition = OCR
speech recognition = automatic speech recognition, ASR, speech-to-text
text-to-speech = TTS, speech synthesis
sentiment analysis = opinion mining
named entity recognition = NER
text classification
topic modeling = topic modelling
recommender systems = recommendation systems, recommendation engines, recommendation engine, recommender system
anomaly detection = outlier detection
decision trees = decision tree
random forests = random forest
gradient boosting
support vector machines = SVM, support vector machine, SVMs
k-nearest neighbors = KNN
k-means clustering = k-means
naive Bayes
dimensionality reduction
feature engineering
feature selection
hyperparameter tuning = hyperparameter optimization
model evaluation = model validation
model deployment = ML model deployment, model serving
MLOps = ML Ops, machine learning operations
LLMOps
generative AI = GenAI, Gen AI, generative artificial intelligence
large language models = LLM, LLMs, large language model > natural language processing
retrieval-augmented generation = RAG
prompt engineering = prompt design
fine-tuning = LLM fine-tuning, model fine-tuning
low-rank adaptation
AI agents = agentic AI, LLM agents
word embeddings = embeddings, word2vec
semantic search = vector search
information retrieval
knowledge graphs = knowledge graph
ontology development = ontologies, ontology design
semantic web
responsible AI = AI ethics, ethical AI
explainable AI = XAI, model interpretability
data annotation = data labeling, data labelling
signal processing = digital signal processing, DSP
pattern recognition
credit risk modeling = credit risk modelling
`,
  },
  {
    field: "data",
    kind: "certificate",
    lines: `
Tableau Desktop Specialist = Tableau Certified Data Analyst > Tableau
Microsoft Certified Power BI Data Analyst = PL-300 > Power BI
SnowPro Core = SnowPro Core Certification > Snowflake
Databricks Certified Data Engineer > Databricks
Oracle Certified Professional = OCP DBA
Google Data Analytics Certificate = Google Data Analytics Professional Certificate
TensorFlow Developer Certificate > TensorFlow
SAS Certified Base Programmer = SAS Certified Specialist > SAS
Certified Data Management Professional = CDMP
`,
  },
];
