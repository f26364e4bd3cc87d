import type { SkillTable } from "../parse-skill-lines.ts";

/** Marketing, advertising, public relations, content and growth. */
export const MARKETING: SkillTable[] = [
  {
    field: "marketing",
    kind: "tool",
    lines: `
Google Ads = Google AdWords, AdWords, Google Adwords PPC, Google Ad Words, GoogleAds
Google Analytics = GA4, Google Analytics 4, Universal Analytics > web analytics
Google Tag Manager = GTM
Google Search Console = Google Webmaster Tools, Search Console
Google Ad Manager = DoubleClick for Publishers, DFP
Google AdSense = AdSense
Google Display Network
Google Optimize
Google Trends
Google Keyword Planner = Keyword Planner
Google Merchant Center
Google My Business = Google Business Profile
Google Marketing Platform = DoubleClick
Campaign Manager 360 = DoubleClick Campaign Manager
Display & Video 360 = DV360, DoubleClick Bid Manager
Search Ads 360 = SA360
Microsoft Advertising = Bing Ads, Microsoft Ads
Meta Ads = Facebook Ads, Facebook Advertising, Meta Ads Manager, Facebook Ads Manager, Facebook Ad Manager, Meta Advertising, Facebook and Instagram ads, FB ads, Facebook ad campaigns, Facebook campaigns
Meta Business Suite = Facebook Business Manager, Meta Business Manager
Facebook Pixel = Meta Pixel
Instagram Ads = Instagram advertising
LinkedIn Ads = LinkedIn advertising, LinkedIn Campaign Manager
Twitter Ads = X Ads
TikTok Ads = TikTok advertising, TikTok Ads Manager
Snapchat Ads
Pinterest Ads
YouTube Ads = YouTube advertising
Amazon Advertising = Amazon Ads, Amazon PPC, Amazon Marketing Services
Apple Search Ads
Reddit Ads
Taboola
Outbrain
AdRoll
Criteo
The Trade Desk
StackAdapt
Marketo = Adobe Marketo, Adobe Marketo Engage, Marketo Engage > marketing automation
Pardot = Salesforce Pardot, Marketing Cloud Account Engagement > marketing automation
Eloqua = Oracle Eloqua > marketing automation
Salesforce Marketing Cloud = SFMC, ExactTarget
ActiveCampaign
Mailchimp = Mail Chimp
Constant Contact
Klaviyo
Campaign Monitor
SendGrid = Twilio SendGrid
AWeber
ConvertKit
GetResponse
Brevo = Sendinblue
Braze
Iterable
Customer.io
Drip email marketing
Emma email marketing
Attentive SMS = Attentive Mobile
Infusionsoft = Keap
SharpSpring
Act-On
Hootsuite = Hoot Suite
Buffer social media
Sprout Social
Sprinklr
Later social media
CoSchedule
Loomly
TweetDeck
Brandwatch
Meltwater
Cision
Muck Rack
BuzzSumo
Facebook Insights = Facebook Analytics
Semrush
Ahrefs
Moz = Moz Pro, SEOmoz
Screaming Frog
Majestic SEO
SpyFu
Yoast SEO = Yoast
Surfer SEO
SimilarWeb
comScore
Nielsen ratings = Nielsen data
Adobe Analytics = Omniture, Adobe Omniture, SiteCatalyst > web analytics
Adobe Target
Adobe Campaign
Adobe Experience Platform
Optimizely
VWO = Visual Website Optimizer
Unbounce
Instapage
Leadpages
ClickFunnels
Hotjar = Hot Jar
Crazy Egg
FullStory
Mouseflow
Microsoft Clarity
Mixpanel
Amplitude = Amplitude Analytics
Heap Analytics = Heap
Kissmetrics
Pendo
Matomo = Piwik
AppsFlyer
Adjust mobile attribution = Adjust SDK
Branch.io
Singular attribution
Kochava
Demandbase
6sense
Terminus ABM
Drift chatbot = Drift
Typeform
Jotform
Impact affiliate platform = Impact Radius
CJ Affiliate = Commission Junction
ShareASale
Rakuten Advertising
ON24
GoToWebinar
Wistia
Vidyard
Bitly
Linktree
Yext
Birdeye
Podium reviews
Trustpilot
Sitefinity
`,
  },
  {
    field: "marketing",
    kind: "knowledge",
    lines: `
digital marketing = online marketing, internet marketing, web marketing
SEO = search engine optimization, search engine optimisation, SEO optimization, SEO/SEM, organic search, SEO specialist
technical SEO > SEO
local SEO > SEO
on-page SEO = on-page optimization > SEO
off-page SEO > SEO
link building = backlink building, backlinks
keyword research = keyword analysis
SEM = search engine marketing, paid search, paid search marketing, paid search advertising
pay-per-click advertising = PPC, pay per click, PPC advertising, PPC campaigns, PPC management > advertising
display advertising = display ads, banner advertising > advertising
programmatic advertising = programmatic, programmatic media buying > advertising
retargeting = remarketing
paid media
paid social = paid social media, paid social advertising, social media advertising, social media ads
social media marketing = SMM, social marketing on social media, social media campaigns, social media promotion, ran social media campaigns, social campaigns
Twitter = X/Twitter
Snapchat
Pinterest
YouTube
TikTok
Facebook
Instagram
social media management = social media, social media manager skills, social media platforms, managing social media, social networking, social media content, ran social media, managed social media, social media manager, running social media, social channels, managed Instagram, ran Instagram, social media accounts, social media posts, Instagram and Facebook pages, Facebook pages, Instagram page, Facebook page, social pages > social media marketing
social media strategy = social media strategist
social listening = social media monitoring
community management = online community management
influencer marketing = influencer outreach, influencer partnerships, influencer campaigns, influencer campaign, worked with influencers, influencer collaborations
affiliate marketing = affiliate manager, affiliates programme, affiliate program, affiliate programs, affiliate programme, affiliate partnerships
content marketing
content strategy = content strategist
content creation = creating content, content development, content production, created content, content creator
content management = content management systems, CMS, content management system
content curation
email marketing = e-mail marketing, email campaigns, email marketing campaigns, e-mail campaigns, email campaign management, email newsletters
email automation = drip campaigns, drip campaign
newsletters = newsletter writing, newsletter, e-newsletters
SMS marketing = text message marketing
mobile marketing
video marketing
app store optimization = ASO
growth marketing
growth hacking
performance marketing
inbound marketing
outbound marketing
account-based marketing = ABM
B2B marketing = business-to-business marketing
B2C marketing
direct marketing = direct response marketing
direct mail = direct mail marketing, direct mail campaigns
event marketing = exhibitions and events
experiential marketing
field marketing
guerrilla marketing
product marketing
brand marketing
brand management = branding, brand building, brand manager, managed brands, brand managers
brand strategy = brand strategist
brand awareness
brand positioning
brand development = brand ambassadorship
marketing strategy = marketing strategies, strategic marketing, marketing strategist
marketing = marketing skills, marketing activities, marketing experience, marketing manager, marketing assistant, marketing coordinator, marketing executive, marketing specialist, marketer
marketing plans = marketing plan, marketing planning
marketing campaigns = marketing campaign, campaign management, campaign development
integrated marketing = integrated marketing communications
marketing communications = marcom, marketing communication
marketing automation = marketing automation tools, automated nurture flows, nurture flows, email automation flows, automated campaigns
marketing operations
marketing research = market research, marketing surveys, market researcher, market-research surveys, researched markets
customer segmentation = market segmentation, audience segmentation
target marketing = targeted marketing, audience targeting
customer insights = consumer insights
consumer behavior = consumer behaviour
focus groups = focus group, focus group moderation
go-to-market strategy = GTM strategy, go-to-market
product launches = product launch, new product launch, new product launches, launched products, launched three products, launching products
product positioning
pricing strategy = pricing strategies
user acquisition
demand generation = demand gen
lead scoring
landing pages = landing page, landing page optimization, landing page design
conversion rate optimization = CRO, conversion optimization
marketing funnels = sales funnels, funnel optimization
customer retention marketing = retention marketing
customer lifecycle marketing = lifecycle marketing
marketing attribution = attribution modeling, multi-touch attribution
return on ad spend = ROAS
click-through rate = CTR, click-through rates, clickthrough rate
marketing mix modeling = media mix modeling
marketing ROI analysis = campaign analysis, campaign analytics
media buying = media purchasing, media buyer, bought media, media buys
advertising = ad campaigns, advertising campaigns
digital advertising = online advertising, internet advertising > advertising
print advertising > advertising
radio advertising > advertising
television advertising = TV advertising > advertising
outdoor advertising = out-of-home advertising > advertising
native advertising > advertising
ad operations = ad ops, ad trafficking
creative briefs = creative brief
creative strategy = creative strategist
promotions = promotional campaigns
promotional materials = marketing materials, marketing collateral, collateral development, sales collateral
merchandising strategy
public relations = PR, PR officer, PR manager, PR executive, PR agency, PR campaigns, publicist, press officer, press office
media relations = press relations, pitched to the media, pitched media, media pitches, pitched journalists, media enquiries, press enquiries
press releases = press release, press release writing, news releases
crisis communications = crisis communication
corporate communications
internal communications = employee communications
external communications
strategic communications
publicity = media outreach, media pitching
press kits = media kits, press kit
reputation management = online reputation management
sponsorships = sponsorship management, corporate sponsorship, sponsorship
thought leadership
cause marketing
nonprofit marketing
e-commerce marketing
Amazon marketplace = Amazon FBA
online merchandising
customer reviews management
user-generated content = UGC
viral marketing = buzz marketing
word-of-mouth marketing
multicultural marketing
international marketing = global marketing
marketing budgets = marketing budget management
marketing analysis = marketing analyst
UTM tracking = campaign tracking
web content management = website management, website content management, website maintenance > content management
website optimization
customer data platforms = customer data platform, CDP platform
webinars = webinar production
case studies for marketing = marketing case studies
`,
  },
  {
    field: "marketing",
    kind: "certificate",
    lines: `
Google Ads Certification = Google AdWords Certification, Google Ads Certified, Google AdWords Certified > Google Ads
Google Analytics Certification = Google Analytics Individual Qualification, GAIQ, Google Analytics Certified > Google Analytics
HubSpot Inbound Marketing Certification = HubSpot Inbound Certification, HubSpot Inbound Certified > HubSpot
Meta Certified Digital Marketing Associate = Facebook Blueprint Certification, Facebook Blueprint
Hootsuite Certification = Hootsuite Certified, Hootsuite Platform Certification > Hootsuite
Google Digital Marketing Certification
Professional Certified Marketer
Accredited in Public Relations
`,
  },
];
