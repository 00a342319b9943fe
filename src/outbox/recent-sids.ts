/** How many of a person's last messages are remembered by the provider's id, for settling a doubtful one. */
export const RECENT_SIDS = 5
