/** Policies as they are designed, and what results lead to: appeals, bonus, promotion, training, honours, improvement, reports. */
export const incentiveRoutes = [] as const;
