// Who signs in with two things: something known and something held.

/** Whoever approves, votes, runs the year, keeps accounts or reads the log. */
const twoFactorRoles: ReadonlySet<string> = new Set(['head', 'standing-office', 'council-member', 'administrator', 'auditor'])

export function needsSecondFactor(roles: readonly string[]): boolean {
  return roles.some((role) => twoFactorRoles.has(role))
}
