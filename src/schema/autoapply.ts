import { z } from "zod";

/** The older AutoApply AI resume shape, accepted wherever a parsed_resume is. */
export const AutoApplyResume = z.looseObject({
  name: z.string().nullable().optional(),
  email: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
  summary: z.string().nullable().optional(),
  skills: z.array(z.string()),
  experience: z
    .array(
      z.looseObject({
        title: z.string().nullable().optional(),
        company: z.string().nullable().optional(),
        duration: z.string().nullable().optional(),
        description: z
          .union([z.array(z.string()), z.string()])
          .nullable()
          .optional(),
        skills_used: z.array(z.string()).nullable().optional(),
      }),
    )
    .optional(),
  education: z.array(z.unknown()).optional(),
  projects: z.array(z.unknown()).optional(),
  certifications: z.array(z.unknown()).optional(),
  raw_text: z.string().nullable().optional(),
});
export type AutoApplyResume = z.infer<typeof AutoApplyResume>;
