/**
 * Whether a decision of meeting `m` is told to the role held in parameter `role`: what is being written in a running
 * meeting is not decided yet for those who do not write it.
 */
export const decidedFor = (role: `$${number}`): string => `(${role}::text <> 'MEMBER' or m.state = 'CLOSED')`;
