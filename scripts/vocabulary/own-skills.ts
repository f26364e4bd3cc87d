// Hot technologies that are names of firms as well: taken in by hand, and read only in context.
import type { ContextRule } from "../../src/vocabulary/types.ts";
import type { SelectedSkill } from "./selected-skill.ts";

const SOCIAL_NETWORKS = [
  "Facebook",
  "Instagram",
  "LinkedIn",
  "Pinterest",
  "Snapchat",
  "TikTok",
  "Tumblr",
  "YouTube",
];

/** Social networks as channels that a person works with; a profile's address or an employer is none. */
export const OWN_SKILLS: readonly SelectedSkill[] = SOCIAL_NETWORKS.map((name) => ({
  name,
  aliases: [],
  field: "marketing",
  kind: "tool",
  source: "own",
}));

export const OWN_RULES: readonly ContextRule[] = [
  {
    forms: SOCIAL_NETWORKS.map((name) => name.toLowerCase()),
    spellings: [],
    not_after: ["at", "my", "on my", "via", "see", "visit", "join", "joined"],
    not_before: ["profile", "com", "page :", "url", "inc", "account :", "connections", "headquarters"],
    cues: [
      "social media",
      "social networking",
      "social network",
      "social channels",
      "campaign",
      "campaigns",
      "advertising",
      "marketing",
      "followers",
      "influencer",
      "influencers",
      "hootsuite",
      "content creation",
      "content calendar",
      "brand awareness",
      "posted",
      "sourcing",
      "sourced",
    ],
    neighbours: ["marketing"],
    spelling_is_enough: false,
  },
];
