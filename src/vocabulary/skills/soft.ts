import type { SkillTable } from "../parse-skill-lines.ts";

const LINES = `
# Communicating
communication skills = communication, effective communication, strong communication, excellent communication, strong communication skills, excellent communication skills, good communication skills, communicating effectively, communicate effectively, effective communicator, excellent communicator, strong communicator, effective communication skills, communicate clearly, clear communication, good communicator, communicator, communicates well, communicates clearly, communicating clearly, articulate communicator, clear communicator, articulate, well-spoken
verbal communication = oral communication, verbal communication skills, spoken communication, oral communication skills, verbal skills > communication skills
written communication = written communication skills, writing skills, written skills, written communications, business writing, professional writing, strong writing skills > communication skills
written and verbal communication = verbal and written communication, oral and written communication, written and oral communication, written and verbal communication skills, verbal and written communication skills, oral and written communication skills, written and oral communication skills, written & verbal communication, verbal & written communication, written/verbal communication, verbal/written communication, written and verbal skills, verbal and written skills, oral and written skills, oral & written communication > verbal communication, written communication
nonverbal communication = non-verbal communication, body language > communication skills
interpersonal communication = interpersonal communication skills > communication skills, interpersonal skills
communication and interpersonal skills = interpersonal and communication skills, communication & interpersonal skills, interpersonal & communication skills > communication skills, interpersonal skills
cross-cultural communication = intercultural communication, cross-cultural competence > communication skills
active listening = listening skills, active listening skills, active listener, good listener, attentive listening, listening actively, good listening skills, listens actively, listen actively, attentive listener
public speaking = public speaker, speaking in public, public speaking skills, speech delivery, spoke at public meetings, spoke at conferences, spoke publicly, spoken at conferences, gave talks, gave speeches, speaking at conferences, toastmasters, conference speaker, guest speaker
presentation skills = presenting skills, presentations to clients, delivering presentations, presenting to groups, giving presentations, presentation delivery, presenting to audiences, strong presentation skills
persuasion = persuasive communication, persuasiveness, persuasion skills
influencing skills = influencing others, influencing without authority, influencing stakeholders
diplomacy and tact = tact, tactfulness, tact and diplomacy, diplomatic skills
giving feedback = constructive feedback, providing feedback, feedback delivery, providing constructive feedback

# Working with people
interpersonal skills = people skills, strong interpersonal skills, excellent interpersonal skills, interpersonal relations, interpersonal effectiveness, interpersonal abilities, interpersonal relationships, people person, good with people, interpersonal, inter-personal skills, builds rapport
teamwork = team work, team player, working in teams, team-oriented, team working, team spirit, teamwork skills, working in a team, working as part of a team, team orientation, strong team player, work as part of a team, team-player attitude, team players, works well in a team, worked in a team, team worker, worked in teams, work well in teams, teamworking, collaborative team player
collaboration = collaborative skills, collaborating with others, collaborative working, collaborative, working collaboratively, team collaboration, collaborate with others
cross-functional collaboration = cross-functional teamwork, working with cross-functional teams, cross-functional teams, cross-team collaboration, cross-departmental collaboration, cross-functional coordination, cross functional team collaboration > collaboration
relationship building = building relationships, relationship management, rapport building, building rapport, relationship-building skills, establishing rapport, relationship development, building strong relationships, build relationships, developing relationships, build rapport
networking skills = professional networking, business networking
conflict resolution = conflict management, resolving conflicts, conflict resolution skills, resolving conflict, managing conflict, conflict mediation, handling conflict, resolved conflicts, resolved disputes, conflict handling, resolved conflict, defused conflicts
empathy = empathetic, empathetic listening, empathic
compassion = compassionate, compassionate attitude
emotional intelligence = EQ skills, emotional maturity
patience = patient demeanor, patience with people
cultural awareness = cultural sensitivity, intercultural competence, multicultural awareness, cultural diversity awareness
customer-facing skills = client-facing skills, customer facing, client facing
friendliness = friendly attitude, friendly demeanor, friendly personality
approachability = approachable
sense of humor = sense of humour, good sense of humor
trustworthiness = trustworthy
respect for diversity = respect for others
courtesy = courteous, courteous demeanor, courteousness
consensus building = building consensus
social perceptiveness

# Leading
leadership = leadership skills, leadership abilities, strong leadership, leadership ability, leadership qualities, strong leadership skills, leadership experience, led teams, led a team of, natural leader, led a team, led team, leads teams, lead a team, led by example, leading by example, lead teams, led volunteers, led crews, led a crew
servant leadership > leadership
decision making = decision-making skills, decision making ability, making decisions, sound decision making, decisiveness, decisive, decision maker, made decisions, makes decisions, sound decisions, decisions under pressure
good judgment = sound judgment, good judgement, judgment and decision making, sound judgement
motivating others = motivating teams, team motivation, motivational skills, staff motivation, motivating staff, inspiring others, employee motivation, motivational leadership
accountability = taking ownership, sense of ownership, ownership mentality
sense of responsibility = taking responsibility
taking initiative = initiative-taking, self-initiative, shows initiative, use own initiative, proactivity, proactive, proactive approach, proactive attitude, using own initiative, proactiveness, work on own initiative
visionary thinking = vision setting
political savvy = organizational awareness

# Thinking
problem solving = problem-solving skills, problem resolution, problem solver, solving problems, troubleshooting problems, strong problem solving skills, resolving problems, complex problem solving, problem-solving abilities, issue resolution, solve problems, resolving issues, strong problem solver, problem-solving ability, problem solve, problem solvers, solved problems, troubleshooter, solves problems, solution-oriented, solutions-oriented, solution-focused
troubleshooting = trouble-shooting, troubleshoot, troubleshooting skills, troubleshot, diagnosing faults, diagnosed faults, technical troubleshooting, troubleshooting issues
creative problem solving > problem solving, creativity
critical thinking = critical thinking skills, critical thinker, think critically, critical reasoning, thinks critically
analytical skills = analytical thinking, analytical ability, analytical abilities, strong analytical skills, analytic skills, analytical mindset, analytical, analytical thinker, analytical and problem-solving skills, analytical reasoning, analytic thinking, excellent analytical skills
logical thinking = logical reasoning, logical thinker
strategic thinking = strategic thinker, strategic mindset, strategic vision, think strategically
systems thinking
creativity = creative thinking, creative skills, imaginative thinking, creative thinker, creative mindset
innovation skills = innovative thinking, innovativeness, innovative thinker, innovative mindset
thinking outside the box = out-of-the-box thinking, outside-the-box thinking, think outside the box
resourcefulness = resourceful
attention to detail = detail-oriented, detail oriented approach, detail orientation, attention to details, eye for detail, keen eye for detail, meticulous, meticulousness, strong attention to detail, meticulous attention to detail, detail-focused, detail-minded, thoroughness, close attention to detail, high attention to detail, attentive to detail, excellent attention to detail, great attention to detail, meticulous attention, detailed-oriented, precise and careful, detail orientated
accuracy and precision = accuracy in work, precision and accuracy
curiosity = intellectual curiosity, inquisitiveness, inquisitive, inquisitive mind
learning agility = quick learner, fast learner, ability to learn quickly, willingness to learn, quick learning, eager to learn, fast learning, quick study, rapid learner, ability to learn, learn quickly, learns quickly, willing to learn
growth mindset = continuous learning, lifelong learning, commitment to learning, self-improvement, continuous learner, lifelong learner
memory and recall = good memory, strong memory
research skills = researching skills, research ability
observation skills = observational skills, keen observation
commercial awareness = business acumen, commercial acumen, business awareness, business sense, commercially aware, commercially minded, business savvy

# Working well
time management = time management skills, managing time, managing time effectively, effective time management, time-management abilities, excellent time management, managed time, manage time, manages time, manages own time, managing own time, manage my time, managing my time, met deadlines, meets deadlines, works to deadlines, works to tight deadlines, punctual and organised
organizational skills = organisational skills, organization skills, strong organizational skills, organisation skills, excellent organizational skills, highly organized, well organized, well organised, highly organised, organizational abilities, organizational ability, strong organizational abilities, good organizational skills, well-organized approach, excellent organisational skills, organized and efficient, organised and efficient, good organiser, good organizer, strong organiser, organised and methodical, organized and methodical, methodical, methodical approach
prioritization = prioritisation, prioritizing, setting priorities, prioritizing tasks, prioritize tasks, prioritising, prioritization skills, managing priorities, task prioritization, prioritise tasks, managing multiple priorities, prioritizing work, workload prioritization, prioritize workload, prioritise workload
multitasking = multi-tasking, multi tasking skills, multitask, ability to multitask, handling multiple tasks, managing multiple tasks, multi-task, multi-tasker, multitasker, juggling multiple tasks, multi-tasks, juggles tasks, juggled priorities, juggling priorities, multitasked, handles multiple tasks, multiple priorities
meeting deadlines = deadline-driven, deadline management, working to deadlines, meet deadlines, deadline-oriented, working to tight deadlines, meeting tight deadlines, work to deadlines, work to tight deadlines, deadline driven environment
adaptability = adaptable, ability to adapt, adapting to change, adaptability to change, adaptability skills, able to adapt, adapts quickly, adapt quickly, adapts to change, adapts easily, adaptable to change, adapted quickly, quick to adapt, adjusts quickly, flexible and adaptable
flexibility = flexible approach, flexible attitude, flexibility and adaptability, flexible working attitude, flexible approach to work, flexible about shifts, flexible with shifts
resilience = resilient, mental resilience
stress management = working under pressure, work under pressure, work well under pressure, handling pressure, calm under pressure, ability to work under pressure, stress tolerance, working well under pressure, handling stress, coping with stress, works well under pressure, cope under pressure, composure under pressure, grace under pressure, works under pressure, under pressure, cool under pressure, thrives under pressure, thrive under pressure
working in a fast-paced environment = fast-paced environment, fast-paced environments, fast-paced work environment, fast-moving environment
working independently = work independently, independent working, ability to work independently, working unsupervised, autonomous working, works independently, independent worker, work unsupervised, minimal supervision, work autonomously, working with minimal supervision, working autonomously, work with minimal supervision
self-motivation = self-motivated, self motivated individual, self-starter, self-driven, self-directed, self starter attitude, self-starters, selfmotivated, highly motivated, highly self-motivated, own initiative, uses initiative, motivated self-starter
self-discipline = self-disciplined, self-management, self management skills
self-confidence = self-confident
self-awareness = self-aware
work ethic = strong work ethic, hardworking, hard working attitude, hard worker, work ethics, diligence, diligent, excellent work ethic, good work ethic, industriousness, diligent worker
dependability = dependable, reliable worker, reliability and dependability, reliability, reliable, reliable and punctual
punctuality = punctual, good timekeeping, good attendance, attendance and punctuality, excellent attendance
professionalism = professional demeanor, professional attitude, professional manner, professional conduct, professional demeanour, professional appearance, professional behavior
professional ethics = work integrity, business ethics, ethical conduct, ethical behavior, ethical standards
integrity = honesty and integrity, integrity and honesty, high integrity, honesty
positive attitude = can-do attitude, positive outlook, can do spirit, positive mindset, positive work attitude, optimism, energetic work attitude, upbeat attitude, positive mental attitude, cando attitude, cheerful attitude
enthusiasm = enthusiastic, passion for work, enthusiastic attitude, energetic, high energy
dedication = dedicated worker, dedication to work, commitment to work
perseverance = tenacity, tenacious
results orientation = results-oriented, results-driven, result-oriented, goal-oriented, results focused, goal-driven, result driven, target-driven, outcome-oriented, results orientated
ambition = ambitious
competitiveness = competitive drive
working efficiently = efficient worker
following instructions = following directions, follow instructions, ability to follow instructions, follow directions, follow written instructions, following procedures
follow-through = follow through skills, strong follow-up skills
customer empathy = understanding customer needs
physical stamina = physical endurance, physical fitness, stamina, physically fit
manual dexterity = hand-eye coordination, dexterity, finger dexterity
spatial awareness = spatial reasoning
situational awareness = alertness, vigilance
open-mindedness = open-minded, openness to feedback, receptive to feedback, open to feedback, coachability, coachable
humility = humble attitude
teaching others = knowledge sharing, sharing knowledge, explaining concepts to others
remote work skills = remote working, working remotely, remote collaboration, telecommuting, work from home experience
tech savviness = tech-savvy, tech savvy attitude, technologically savvy, technical aptitude, technical savvy
mechanical aptitude = mechanically inclined, mechanical ability, mechanical inclination, mechanical skills
`;

/** Personal skills. Adjectives stand as aliases of their noun: a posting asks for either. */
export const SOFT: SkillTable[] = [{ field: "soft", kind: "soft", lines: LINES }];
