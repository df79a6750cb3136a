/** The ready-made policies, in the order in which they are offered. */
export const templateIds = ['service-centre', 'service-centre-annual', 'call-centre', 'technical-support'] as const;
export type TemplateId = (typeof templateIds)[number];
