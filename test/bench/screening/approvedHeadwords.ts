// Headwords of the Danish dictionary that the lists find on purpose.
export const approvedHeadwords: ReadonlySet<string> = new Set([]);
