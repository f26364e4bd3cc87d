import type { SkillTable } from "../parse-skill-lines.ts";

/** Programming: languages, frameworks, libraries, build and test tools, methods. */
export const SOFTWARE: SkillTable[] = [
  {
    field: "software",
    kind: "tool",
    lines: `
# Languages
JavaScript = JS, Java Script, ECMAScript, ES6, ES6+, ES5, ES2015, Vanilla JS, Vanilla JavaScript ~ TypeScript
TypeScript = TS, Type Script > JavaScript
Java = Java SE, J2SE, Java Standard Edition, Core Java, Java programming, Java development ~ Kotlin, Scala, C#
Python = Python3, Python 3, Python 2, Python programming, Python scripting, CPython ~ R, Ruby
C = C language, C programming, C programming language, ANSI C, Embedded C, C99, C11 ~ C++
C++ = CPP, C plus plus, CPlusPlus, C++11, C++14, C++17, C++20, C++ programming, Visual C++, VC++ ~ C, Rust
C# = C sharp, CSharp, C#.NET, C# .NET, Visual C# ~ Java
F# = F sharp, FSharp > .NET
Go = Golang, Go language, Go lang, Go programming ~ Rust
Rust = Rust language, Rust lang, Rustlang, Rust programming ~ C++, Go
Ruby = Ruby language, Ruby programming ~ Python
PHP = PHP5, PHP7, PHP8, PHP 7, PHP 8, Hypertext Preprocessor
Perl = Perl 5, Perl5, Perl scripting
Raku = Perl 6
Swift = Swift language, Swift programming, Swift 5 ~ Objective-C
Objective-C = ObjC, Obj-C ~ Swift
Kotlin = Kotlin language, Kotlin programming ~ Java
Scala = Scala language, Scala programming ~ Java
Groovy = Apache Groovy
Clojure ~ Common Lisp
ClojureScript
Common Lisp = Lisp
Scheme = Scheme language
Racket = Racket language
Haskell
OCaml
Standard ML = SML
Erlang ~ Elixir
Elixir = Elixir language ~ Erlang
Elm = Elm language
PureScript
ReScript = ReasonML
Dart = Dart language, Dart programming
Lua = Lua scripting
Luau
Julia = Julia language, Julia programming
Nim = Nim language
Zig = Zig language
Crystal = Crystal language
D = D language, D programming language, Dlang
Vlang = V programming language
Gleam = Gleam language
Hack = Hack language
CoffeeScript = Coffee Script > JavaScript
WebAssembly = WASM, Web Assembly
Assembly language = Assembly, Assembler language, Assembly programming, ASM, x86 Assembly, ARM Assembly, Assembly code
COBOL = Common Business Oriented Language
JCL = Job Control Language
RPG = RPGLE, RPG IV, IBM RPG, RPG ILE, RPG/400, AS/400 RPG
PL/I = PL/1, PL1
REXX
Software AG Natural = Natural programming language, Natural ADABAS
Fortran = FORTRAN 77, Fortran 90
Pascal = Pascal language, Turbo Pascal, Object Pascal, Free Pascal
Delphi = Embarcadero Delphi, Borland Delphi
Ada = Ada language, Ada 95, Ada programming
Visual Basic = VB, Visual Basic 6, VB6, Visual Basic 6.0
VB.NET = Visual Basic .NET, VBNET, Visual Basic.NET > .NET
VBA = Visual Basic for Applications, Excel VBA, VBA macros, VBA programming, Visual Basic Applications
VBScript = VB Script
BASIC programming = BASIC language, BASIC programming language, BASIC
Scratch = MIT Scratch, Scratch programming
Logo programming language = Logo language
Prolog
Smalltalk
APL = APL language
Tcl = Tcl/Tk, Tool Command Language
AWK = gawk
sed = GNU sed
Bash = Bash scripting, Bash shell, GNU Bash, Bash scripts > shell scripting
Z shell = zsh, Zsh scripting
KornShell = ksh, Korn Shell > shell scripting
fish shell
PowerShell = Power Shell, Windows PowerShell, PowerShell scripting, Powershell Core, PowerShell scripts
Batch scripting = Batch files, Windows Batch, batch scripts
ABAP = SAP ABAP, ABAP/4, Advanced Business Application Programming
Apex = Salesforce Apex, Apex code, Apex programming
Visualforce = Visualforce pages
Lightning Web Components = LWC, Salesforce Lightning Web Components
SOQL = Salesforce Object Query Language
Solidity = Solidity smart contracts
Vyper = Vyper language
Move = Move language
Cairo = Cairo language
GDScript
HLSL = High-Level Shader Language
GLSL = OpenGL Shading Language
XSLT = XSL, XSL Transformations
XPath = XML Path Language
XQuery
ActionScript = Action Script
ColdFusion = Adobe ColdFusion, CFML
Progress OpenEdge = OpenEdge ABL, Progress 4GL, OpenEdge
PowerBuilder = Power Builder
Visual FoxPro = FoxPro
Clarion
Q# = Q sharp
Mojo = Mojo language
ASP.NET = ASP .NET, ASPNET, Active Server Pages .NET > .NET
Classic ASP = Active Server Pages, ASP Classic
ASP.NET Core = ASP .NET Core > ASP.NET
ASP.NET MVC = ASP .NET MVC > ASP.NET
ASP.NET Web API = .NET Web API > ASP.NET
ASP.NET Web Forms = ASP.NET WebForms, Web Forms, WebForms > ASP.NET
# .NET
.NET = dotnet, dot net, .NET Core, .NET Framework, NET Core, NET Framework, Microsoft .NET, dotnet core, .NET 6, .NET 8, .NET platform, MS .NET
Blazor > .NET
Entity Framework = EF, EF Core, Entity Framework Core > .NET
LINQ = Language Integrated Query > .NET
WPF = Windows Presentation Foundation > .NET
WCF = Windows Communication Foundation > .NET
WinForms = Windows Forms, Win Forms > .NET
Xamarin = Xamarin.Forms, Xamarin Forms > .NET
.NET MAUI = MAUI > .NET
UWP = Universal Windows Platform
SignalR > .NET
Dapper = Dapper ORM > .NET
NUnit > .NET
xUnit = xUnit.net
MSTest > .NET
NuGet
Umbraco > .NET
Sitecore > .NET
Kentico = Xperience by Kentico > .NET
ADO.NET = ADO .NET > .NET
MSBuild
Telerik = Telerik UI
Hangfire > .NET
NHibernate > .NET
MFC = Microsoft Foundation Classes, Microsoft Foundation Class Library
COM = Component Object Model
Win32 API = Win32, Windows API, WinAPI
# Web front end
HTML = HTML5, HTML 5, HyperText Markup Language, XHTML, Hypertext Mark-up Language
CSS = CSS3, CSS 3, Cascading Style Sheets, Cascading Style Sheet
Sass = SCSS, Sass/SCSS, SCSS style sheets > CSS
Less = Less CSS, LessCSS, LESS.js > CSS
Stylus = Stylus CSS > CSS
PostCSS > CSS
Tailwind CSS = Tailwind, TailwindCSS > CSS
Bootstrap = Twitter Bootstrap, Bootstrap 4, Bootstrap 5, Bootstrap CSS
Bulma = Bulma CSS
Foundation = Zurb Foundation, Foundation CSS
Semantic UI
Materialize = Materialize CSS, MaterializeCSS
Material UI = MUI, MaterialUI > React
Material Design = Google Material Design
Angular Material > Angular
Ant Design = AntD > React
Chakra UI = ChakraUI > React
shadcn/ui = shadcn > React
Radix UI > React
styled-components > React
Emotion = Emotion CSS
CSS Modules > CSS
CSS Grid = CSS grid layout > CSS
Flexbox = CSS Flexbox, flex box > CSS
React = ReactJS, React.js, React JS, React 18 > JavaScript ~ Angular, Vue.js, Svelte
Redux = ReduxJS, Redux.js, React Redux, Redux Toolkit
Redux-Saga > Redux
MobX
Zustand
Recoil = Recoil.js > React
React Query = TanStack Query > React
React Router > React
React Native = ReactNative > React
Expo = Expo.io > React Native
Next.js = NextJS, Next JS, Next, Next.js 14 > React
Remix = Remix.run, Remix Run > React
Gatsby = GatsbyJS, Gatsby.js, Gatsby JS > React
Preact > JavaScript
SolidJS = Solid.js, Solid JS > JavaScript
Qwik > JavaScript
Astro = Astro.js, AstroJS > JavaScript
Angular = Angular 2, Angular 2+, Angular2, Angular CLI, Angular framework > TypeScript ~ React, Vue.js, AngularJS
AngularJS = Angular.js, Angular JS, Angular 1, Angular 1.x > JavaScript
RxJS = RxJS library, Reactive Extensions for JavaScript > JavaScript
NgRx > Angular
Vue.js = Vue, VueJS, Vue JS, Vue 3, Vue 2 > JavaScript ~ React, Angular
Vuex > Vue.js
Pinia > Vue.js
Nuxt.js = Nuxt, NuxtJS, Nuxt JS > Vue.js
Vuetify > Vue.js
Quasar = Quasar Framework > Vue.js
Svelte = SvelteJS, Svelte.js, Svelte Kit front ends > JavaScript
SvelteKit = Svelte Kit > Svelte
Ember.js = Ember, EmberJS, Ember JS > JavaScript
Backbone.js = Backbone, BackboneJS, Backbone JS > JavaScript
Knockout.js = Knockout, KnockoutJS, Knockout JS > JavaScript
Alpine.js = Alpine, AlpineJS > JavaScript
htmx
Stimulus = Stimulus.js, StimulusJS > JavaScript
Hotwire = Hotwire Turbo
Lit = LitElement, lit-html > JavaScript
Polymer = Polymer.js > JavaScript
Stencil = Stencil.js, StencilJS
Ext JS = ExtJS, Ext.js, Sencha, Sencha Ext JS > JavaScript
Dojo = Dojo Toolkit > JavaScript
jQuery = J Query, jQuery UI > JavaScript
jQuery Mobile > jQuery
Prototype.js = PrototypeJS > JavaScript
MooTools > JavaScript
Underscore.js = UnderscoreJS > JavaScript
Lodash = Lo-Dash > JavaScript
Moment.js = MomentJS > JavaScript
Three.js = ThreeJS, Three JS > JavaScript
Babylon.js = BabylonJS > JavaScript
PixiJS = Pixi.js > JavaScript
p5.js = P5JS > JavaScript
Chart.js = ChartJS > JavaScript
Highcharts > JavaScript
AG Grid
Handlebars = Handlebars.js, HandlebarsJS
Mustache = Mustache.js
EJS = Embedded JavaScript templates
Pug = PugJS, Pug.js
AJAX = Asynchronous JavaScript and XML > JavaScript
DOM = Document Object Model
JSON = JavaScript Object Notation
XML = Extensible Markup Language
YAML = YAML Ain't Markup Language
TOML
CSV = comma-separated values
Markdown = Markdown language
LaTeX = LaTex typesetting
SVG = Scalable Vector Graphics
WebGL = Web GL
WebGPU
WebRTC = Web RTC, Web Real-Time Communication
WebSockets = WebSocket, Web Sockets, Web Socket
Server-Sent Events = SSE
Service Workers = service worker
Web Components = web component
Progressive Web Apps = PWA, PWAs, Progressive Web App, Progressive Web Application, Progressive Web Applications
Electron = Electron.js, ElectronJS > JavaScript
Tauri
Webpack = Web pack and Babel, Web pack builds
Vite = ViteJS, Vite.js
Rollup = Rollup.js
Parcel = Parcel.js, ParcelJS
esbuild
Turbopack
Babel = Babel.js, BabelJS
SWC compiler = SWC
Gulp = Gulp.js, GulpJS
Grunt = Grunt.js, GruntJS
Browserify
Bower
npm = Node Package Manager
Yarn = Yarn package manager
pnpm
Bun = Bun.js, Bun runtime
Deno
Nx monorepo = Nrwl Nx
Turborepo
Lerna
ESLint
Prettier
Storybook = Storybook.js
# Back end frameworks
Node.js = Node, NodeJS, Node JS > JavaScript
Express.js = Express, ExpressJS, Express JS > Node.js
NestJS = Nest.js, Nest JS, Nest > Node.js, TypeScript
Fastify > Node.js
Koa = Koa.js, KoaJS > Node.js
hapi = hapi.js > Node.js
Sails.js = SailsJS > Node.js
LoopBack = LoopBack.js > Node.js
AdonisJS = Adonis.js > Node.js
Meteor = Meteor.js, MeteorJS > JavaScript
Socket.IO = Socketio, Socket IO
Sequelize > Node.js
Prisma = Prisma ORM
TypeORM > TypeScript
Mongoose = MongooseJS > MongoDB
Passport.js = PassportJS > Node.js
MEAN stack = MEAN > MongoDB, Express.js, Angular, Node.js
MERN stack = MERN > MongoDB, Express.js, React, Node.js
MEVN stack = MEVN > MongoDB, Express.js, Vue.js, Node.js
LAMP stack = LAMP > Linux, Apache HTTP Server, MySQL, PHP
JAMstack = Jam stack
tRPC > TypeScript
Django = Django framework > Python ~ Flask
Django REST Framework = DRF, Django Rest > Django
Flask = Flask framework > Python ~ Django, FastAPI
FastAPI = Fast API > Python ~ Flask
Tornado = Tornado web server > Python
Pyramid = Pyramid framework > Python
Bottle = Bottle.py > Python
CherryPy > Python
aiohttp > Python
asyncio > Python
Celery = Celery task queue > Python
SQLAlchemy = SQL Alchemy > Python
Alembic > Python
Pydantic > Python
Gunicorn
uWSGI
Uvicorn
Poetry = Python Poetry > Python
pip
PyPI = Python Package Index
virtualenv = venv > Python
Tkinter > Python
PyQt = PySide > Python
Kivy > Python
Pygame > Python
Beautiful Soup = BeautifulSoup, BeautifulSoup4, BS4 > Python
Scrapy > Python
Jinja = Jinja2
Ruby on Rails = Rails, RoR, RubyOnRails > Ruby
Sinatra > Ruby
Sidekiq > Ruby
RSpec > Ruby
Capybara
RubyGems > Ruby
Bundler
Spring Framework = Spring, Spring Core, Java Spring > Java
Spring Boot = SpringBoot > Spring Framework
Spring MVC > Spring Framework
Spring Security > Spring Framework
Spring Cloud > Spring Framework
Spring Data = Spring Data JPA > Spring Framework
Spring Batch > Spring Framework
Spring WebFlux = WebFlux > Spring Framework
Hibernate = Hibernate ORM > Java
JPA = Java Persistence API, Jakarta Persistence > Java
MyBatis = iBATIS > Java
Java EE = J2EE, JEE, Jakarta EE, Java Enterprise Edition, Java 2 Enterprise Edition > Java
EJB = Enterprise JavaBeans, Enterprise Java Beans > Java
JSP = JavaServer Pages, Java Server Pages, JSPs > Java
Java Servlets = servlets, servlet, Java Servlet > Java
JSF = JavaServer Faces, Java Server Faces > Java
PrimeFaces > Java
JDBC = Java Database Connectivity > Java
ODBC = Open Database Connectivity
JMS = Java Message Service > Java
JNDI > Java
JAX-RS = JAXRS > Java
JAX-WS > Java
JAXB > Java
Apache Struts = Struts, Struts 2, Struts2 > Java
Apache Wicket = Wicket > Java
Vaadin > Java
GWT = Google Web Toolkit > Java
Play Framework = Play, Play! Framework
Akka
Quarkus > Java
Micronaut
Dropwizard > Java
Vert.x = Vertx > Java
Apache Camel = Camel
Project Reactor = Spring Reactor > Java
RxJava > Java
Java Swing = Swing > Java
JavaFX > Java
Lombok = Project Lombok > Java
Log4j > Java
JVM = Java Virtual Machine
Ktor > Kotlin
Thymeleaf > Java
Grails = Grails framework > Groovy
Kotlin Multiplatform = KMM, KMP, Kotlin Multiplatform Mobile > Kotlin
Laravel = Laravel framework > PHP ~ Symfony
Symfony > PHP ~ Laravel
CodeIgniter = Code Igniter > PHP
CakePHP = Cake PHP > PHP
Yii = Yii2, Yii Framework > PHP
Zend Framework = Zend, Laminas > PHP
Slim Framework = Slim PHP > PHP
Phalcon = Phalcon PHP > PHP
Livewire = Laravel Livewire > Laravel
Composer = PHP Composer
PHPUnit > PHP
Eloquent ORM > Laravel
Twig
Phoenix Framework = Phoenix, Phoenix LiveView > Elixir
Gin = Gin Gonic, Gin framework > Go
Echo framework = Go Echo > Go
Fiber framework = Go Fiber > Go
GORM > Go
Actix = Actix Web > Rust
Tokio > Rust
Rocket framework = Rocket.rs > Rust
Axum > Rust
Cargo = Rust Cargo > Rust
Vapor = Swift Vapor > Swift
Boost = Boost C++, Boost libraries > C++
STL = Standard Template Library, C++ STL > C++
Qt = Qt framework, Qt5, Qt6
QML > Qt
GTK = GTK+
wxWidgets
CMake
GNU Make = Make, Makefile, Makefiles
Bazel
SCons
Meson build = Meson
Ninja build = Ninja
GCC = GNU Compiler Collection
Clang
LLVM
GDB = GNU Debugger
LLDB
Valgrind
OpenMP
CUDA = NVIDIA CUDA, CUDA programming
OpenCL
MPI = Message Passing Interface
OpenGL = Open GL, OpenGL ES
Vulkan = Vulkan API
DirectX = Direct3D, DirectX 11, DirectX 12
Metal API = Apple Metal
SDL = SDL2, Simple DirectMedia Layer
POSIX threads = pthreads, pthread
# APIs and messages
REST API = REST, RESTful, REST APIs, RESTful API, RESTful APIs, RESTful services, RESTful web services, REST services, REST web services, RESTful web service, RESTful service, Representational State Transfer, RESTful API design, REST API development
GraphQL = Graph QL
Apollo GraphQL = Apollo Client, Apollo Server > GraphQL
Hasura > GraphQL
SOAP = SOAP web services, SOAP API, SOAP APIs, Simple Object Access Protocol
WSDL = Web Services Description Language
gRPC = Google RPC
Protocol Buffers = protobuf, Protobufs, Protocol Buffer
Apache Thrift = Thrift
OpenAPI = Swagger, OpenAPI Specification, Swagger UI, Open API
Postman = Postman API, Postman tool
Insomnia = Insomnia REST
SoapUI = Soap UI
Apigee = Google Apigee
Kong = Kong API Gateway, Kong Gateway
MuleSoft = Mule ESB, Anypoint Platform, MuleSoft Anypoint, Mule
TIBCO = TIBCO BusinessWorks
webMethods = Software AG webMethods
Dell Boomi = Boomi
IBM WebSphere = WebSphere, WebSphere Application Server
IBM MQ = MQSeries, WebSphere MQ, IBM WebSphere MQ
Oracle WebLogic = WebLogic, WebLogic Server
JBoss = WildFly, JBoss EAP
GlassFish
Jetty = Eclipse Jetty
Twilio = Twilio API
Stripe API = Stripe, Stripe integration
PayPal API = PayPal integration
Plaid API = Plaid
Google Maps API = Google Maps Platform
OAuth = OAuth2, OAuth 2.0, OAuth 2, Open Authorization
JWT = JSON Web Token, JSON Web Tokens, JWTs
# Mobile
Android SDK = Android Software Development Kit
Android Studio
Jetpack Compose > Android development, Kotlin
Android Jetpack > Android development
Retrofit > Android development
Dagger = Dagger 2, Dagger Hilt
iOS SDK = Cocoa Touch
SwiftUI = Swift UI > Swift
UIKit
Core Data
CocoaPods = Cocoa Pods
Xcode = Apple Xcode, X Code
ARKit
ARCore
Flutter = Flutter SDK, Flutter framework > Dart ~ React Native
Ionic = Ionic Framework
Apache Cordova = Cordova, PhoneGap
Capacitor = CapacitorJS, Ionic Capacitor
NativeScript
Firebase = Google Firebase ~ Supabase
Supabase ~ Firebase
TestFlight
Fastlane
App Store Connect
Google Play Console
# Game and 3D engines
Unity = Unity3D, Unity 3D, Unity engine, Unity game engine ~ Unreal Engine
Unreal Engine = Unreal, UE4, UE5, Unreal Engine 4, Unreal Engine 5 ~ Unity
Unreal Blueprints > Unreal Engine
Godot = Godot Engine
CryEngine
GameMaker = GameMaker Studio, Game Maker Studio
Cocos2d = Cocos2d-x
Phaser = Phaser.js
Roblox Studio = Roblox
PlayCanvas
OpenXR
Oculus SDK = Meta Quest SDK
# Testing
Selenium = Selenium WebDriver, Selenium IDE, Selenium Grid, Selenium automation
Cypress = Cypress.io
Playwright
Puppeteer
WebdriverIO
Appium
Detox
Espresso = Android Espresso
XCTest = XCUITest
JUnit = JUnit 5, JUnit5, JUnit 4 > Java
TestNG > Java
Mockito > Java
Jest = JestJS > JavaScript
Vitest > JavaScript
Mocha = MochaJS, Mocha.js > JavaScript
Chai = ChaiJS, Chai.js > JavaScript
Jasmine = Jasmine framework > JavaScript
Karma = Karma test runner > JavaScript
Protractor > Angular
Enzyme = Enzyme.js > React
React Testing Library > React
Sinon = Sinon.js, SinonJS > JavaScript
Nightwatch.js = Nightwatch > JavaScript
TestCafe
Cucumber = Cucumber framework, Cucumber BDD
Gherkin = Gherkin syntax
SpecFlow > .NET
Robot Framework
pytest = py.test > Python
unittest = Python unittest > Python
Google Test = GoogleTest, gtest, gmock > C++
Catch2 > C++
JMeter = Apache JMeter
LoadRunner = HP LoadRunner, Micro Focus LoadRunner, Load Runner
Gatling
k6 = Grafana k6
Locust = Locust.io
BlazeMeter
NeoLoad
UFT = Unified Functional Testing, HP UFT, QTP, QuickTest Professional, Micro Focus UFT, Quick Test Professional
Quality Center = HP ALM, HP Quality Center, HPQC, ALM Quality Center, Micro Focus ALM
TestRail
Zephyr = Zephyr Scale, Zephyr for Jira
Xray test management = Xray for Jira
TestComplete
Ranorex
Katalon = Katalon Studio
Tricentis Tosca = Tosca
Sauce Labs = SauceLabs
BrowserStack = Browser Stack
LambdaTest
Applitools
Rest Assured > Java
WireMock
Pact = Pact testing
Charles Proxy
SonarQube = Sonar Qube
Checkstyle > Java
# Version control and code
Git = Git version control > version control
GitHub = Git Hub > version control ~ GitLab, Bitbucket
GitLab = Git Lab, Git lab runners, Git lab pipelines, Git lab repositories, Git lab merge requests > version control ~ GitHub, Bitbucket
Bitbucket = Bit Bucket > version control ~ GitHub, GitLab
Subversion = SVN, Apache Subversion, Tortoise SVN, TortoiseSVN > version control ~ Git
Mercurial = Mercurial SCM > version control ~ Git
Perforce = Helix Core, Perforce Helix > version control
CVS version control = Concurrent Versions System
TFS = Team Foundation Server, TFVC, Team Foundation Version Control > version control
ClearCase = IBM Rational ClearCase, Rational ClearCase
Visual SourceSafe = SourceSafe
Gerrit = Gerrit Code Review
Sourcetree
Apache Maven = Maven
Gradle
Apache Ant = Ant
Ivy = Apache Ivy
sbt = Scala Build Tool
Leiningen
Artifactory = JFrog Artifactory, JFrog
Nexus Repository = Sonatype Nexus, Nexus Repository Manager
Visual Studio = Microsoft Visual Studio, MS Visual Studio
Visual Studio Code = VS Code, VSCode
IntelliJ IDEA = IntelliJ
Eclipse = Eclipse IDE
NetBeans = Apache NetBeans
PyCharm
WebStorm
PhpStorm
CLion
RubyMine
JetBrains Rider
Sublime Text
Atom = Atom editor
Vim = Vi editor, NeoVim, vi/vim
Emacs = GNU Emacs
Notepad++ = Notepad plus plus
Cursor = Cursor AI, Cursor IDE
GitHub Copilot = Copilot
Claude Code
Rational Rose = IBM Rational Rose
Sparx Enterprise Architect = Sparx EA
PlantUML
# CMS and commerce
WordPress = Word Press, WP, Word Press themes, Word Press site, Word Press sites, Word Press website, Word Press websites, Word Press plugins, Word Press development, Word Press developer, Word Press themes and plugins
Elementor > WordPress
Drupal
Joomla
Liquid = Shopify Liquid
OpenCart
Contentful
Strapi
Sanity = Sanity.io
Ghost = Ghost CMS
Adobe Experience Manager = AEM, Adobe AEM
TYPO3
Craft CMS
Concrete5
Wix = Wix.com
Squarespace
Webflow
Hugo = Hugo static site generator
Jekyll
Eleventy = 11ty
Docusaurus
Liferay
Microsoft Power Apps = Power Apps, PowerApps
Microsoft Power Automate = Power Automate, Microsoft Flow
Microsoft Power Platform = Power Platform
OutSystems
Mendix
Appian
Pega = Pega PRPC, Pegasystems, PRPC
Bubble.io = Bubble
Retool
UiPath ~ Automation Anywhere, Blue Prism
Automation Anywhere ~ UiPath, Blue Prism
Blue Prism = BluePrism ~ UiPath, Automation Anywhere
Zapier
Make.com = Integromat
n8n
Camunda = Camunda BPM
Drools > Java
# Blockchain
Ethereum
Hyperledger Fabric = Hyperledger
Web3.js = Web3js
Ethers.js = Ethersjs
Hardhat
Truffle = Truffle Suite
Solana
IPFS = InterPlanetary File System
# Embedded
Arduino = Arduino IDE
Raspberry Pi = RPi
ESP32 = ESP8266
STM32
Embedded Linux > Linux
FreeRTOS
Zephyr RTOS
VxWorks
QNX
RTOS = real-time operating system, real-time operating systems
Yocto = Yocto Project
Keil = Keil uVision
IAR Embedded Workbench
ROS = Robot Operating System, ROS2, ROS 2
CAN bus = CANbus, Controller Area Network
I2C = Inter-Integrated Circuit
SPI = Serial Peripheral Interface, SPI bus
UART
AUTOSAR
MISRA C = MISRA
JTAG
MQTT
Zigbee
LoRaWAN = LoRa
Bluetooth Low Energy = BLE
`,
  },
  {
    field: "software",
    kind: "knowledge",
    lines: `
object-oriented programming = OOP, object-oriented design, OOD, OOPs, object-oriented, OOAD, object-oriented analysis and design
functional programming
procedural programming
reactive programming
asynchronous programming = async programming, async/await
concurrent programming = concurrency, multithreading, multi-threading, multithreaded programming, multi-threaded programming
parallel programming = parallel computing
socket programming
network programming
systems programming = system programming, low-level programming
embedded systems = embedded system, embedded software, embedded programming, embedded development, embedded software development
firmware development = firmware, firmware engineering, firmware programming
device drivers = device driver development, device driver, driver development
real-time systems
shell scripting = shell script, shell scripts, Unix shell scripting, Linux shell scripting, shell programming, Unix scripting
scripting languages = scripting language
data structures = data structure
algorithms = algorithm design, algorithm development
data structures and algorithms = DSA, algorithms and data structures, data structures & algorithms > data structures, algorithms
design patterns = design pattern, software design patterns, Gang of Four
SOLID principles = SOLID design principles, SOLID, S.O.L.I.D.
clean code
clean architecture
hexagonal architecture = ports and adapters
MVC = Model View Controller, MVC architecture, MVC framework
MVVM = Model View ViewModel
MVP pattern = Model View Presenter
dependency injection
inversion of control = IoC container
test-driven development = TDD
behavior-driven development = BDD, behaviour-driven development
domain-driven design = DDD
event-driven architecture = EDA architecture, event-driven systems
microservices = microservice, micro services, micro service, microservice architecture, microservices architecture, micro-service architecture
monorepo = monorepos, mono repo
service-oriented architecture = SOA
serverless architecture = serverless, serverless computing, serverless applications
micro frontends = micro frontend, microfrontends, micro front ends
CQRS = Command Query Responsibility Segregation
event sourcing
distributed systems = distributed computing, distributed system
system design = systems design
software architecture = software architectures, application architecture, software architecture design, software architect
software design
software development = software engineering, software dev, application development, software application development, software programming
software development life cycle = SDLC, software development lifecycle, systems development life cycle, system development life cycle, software life cycle, software lifecycle
web development = web application development, web app development, website development, web programming, web applications development
front-end development = frontend development, front-end, frontend, front-end web development, frontend engineering
back-end development = backend development, back-end, backend, backend engineering, server-side development
full-stack development = fullstack development, full-stack, fullstack, full-stack web development
mobile development = mobile app development, mobile application development, mobile apps development
Android development = Android app development, Android application development, Android, Android programming
iOS development = iOS app development, iOS application development, iOS, iOS programming
cross-platform development = cross-platform mobile development
game development = video game development, game programming, gamedev
desktop application development = desktop development, desktop applications
API development = API design, APIs, API, application programming interface, application programming interfaces, API integration, API integrations, web APIs, web API
web services = web service, webservices
third-party integration = third-party integrations, third party API integration
system integration = systems integration, software integration
enterprise application integration = EAI
RPA = robotic process automation
low-code development = low-code, no-code, no-code development
code review = code reviews, peer code review, code reviewing
pair programming
mob programming
extreme programming
refactoring = code refactoring
debugging = software debugging
performance optimization = performance tuning, performance optimisation, code optimization, application performance tuning
responsive web design = responsive design, RWD, mobile-first design, responsive web development
cross-browser compatibility = cross-browser testing
web accessibility = WCAG, a11y, Web Content Accessibility Guidelines, accessibility standards > accessibility
accessibility = digital accessibility, accessibility testing, accessibility audits, accessibility compliance
internationalization = i18n, internationalisation
localization = l10n, localisation, software localization
front-end state management = client-side state management
server-side rendering = SSR
single-page applications = SPA, SPAs, single page application
static site generation = static site generator, static site generators
caching = cache management
authentication and authorization = authentication & authorization, authentication/authorization
software testing = software QA, software quality assurance, application testing
test automation = automated testing, automation testing, QA automation, automated tests, test automation framework, test automation frameworks, automated test scripts > software testing
manual testing = manual QA, manual test execution > software testing
unit testing = unit tests, unit test > software testing
system integration testing = SIT > integration testing
integration testing = integration tests > software testing
end-to-end testing = E2E testing, E2E tests, E2E
regression testing = regression tests > software testing
functional testing = functional tests
system testing
smoke testing = smoke tests
performance testing = performance tests
load testing = load tests > performance testing
stress testing = stress tests
usability testing = usability tests, usability test
acceptance testing = user acceptance testing, UAT, user acceptance tests, acceptance tests
API testing
mobile testing = mobile app testing
exploratory testing
black box testing
white box testing
A/B testing = AB testing, A/B tests, split testing, A/B test, A-B tested, A/B tested, A/B tested pages
test planning = test plans, test plan, test plan development, test strategy
test case design = test cases, test case, test case development, test case creation, test scripts
bug tracking = defect tracking, issue tracking, bug reporting, defect management
version control = source control, version control systems, version control system, source code management, source code control, revision control, VCS
release management = release engineering, software release management
software deployment = application deployment
software documentation = code documentation, API documentation
requirements analysis = requirement analysis, software requirements analysis, requirements analyst
requirements gathering = requirement gathering, requirements elicitation, gathering requirements
UML = Unified Modeling Language, Unified Modelling Language, UML diagrams
technical debt management = technical debt
legacy system modernization = legacy modernization, application modernization
code generation
compiler design = compilers, compiler development, compiler construction
operating system development = kernel development, Linux kernel development, OS development, operating system developer
computer architecture
computer graphics = graphics programming, 3D graphics programming
shader programming = shaders, shader development, shader
game design = video game design
level design = game level design
game physics
virtual reality = VR, VR development
augmented reality = AR development
mixed reality = extended reality, XR
blockchain = blockchain technology, blockchain development, distributed ledger technology, DLT
smart contracts = smart contract development, smart contract
decentralized finance = DeFi
Web3 = Web 3.0
Internet of Things = IoT, IOT development
industrial Internet of Things = IIoT, industrial IoT > Internet of Things
edge computing
high-performance computing = HPC
GPU programming = GPGPU, GPU computing
quantum computing
web scraping = web scrapers, screen scraping, data scraping, web crawling
regular expressions = regex, regexp, regular expression
data serialization
message queues = message queue, message queuing, message brokers, message broker
pub/sub messaging = publish-subscribe, publish/subscribe
sprint planning = sprint plan
user stories = user story, user story writing, user story mapping
backlog grooming = backlog management, backlog refinement, product backlog management, backlog prioritization, product backlog
open source software = open source, open source development, OSS
computer programming = programming, coding, computer coding
computer science = computer scientist
information technology = IT
mainframe = mainframes, IBM mainframe, mainframe development, z/OS
AS/400 = IBM AS/400, AS400, iSeries, IBM i, IBM iSeries
email development = HTML email, HTML emails, HTML email development
e-commerce development = ecommerce development, e-commerce developer
chatbot development = chatbots, chatbot, conversational AI, chat bots
payment gateway integration = payment gateways, payment gateway, payment integration
geolocation services = geolocation
robotics programming = robot programming > robotics
software licensing = software license management
`,
  },
];
