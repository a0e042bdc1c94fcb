/** How many users a desktop has, and how many desktops a user has, at most; and whose turn is next. */
export interface Distribution {
  readonly perDesktop: number;
  readonly perUser: number;
  /** `AVERAGE`: each user has one desktop before any has two. `CENTRAL`: a user has all before the next has one. */
  readonly strategy: "AVERAGE" | "CENTRAL";
}

/** Distributes users over desktops. Returns the users of each desktop. */
export function distribute(
  desktops: number,
  users: readonly string[],
  { perDesktop, perUser, strategy }: Distribution,
): string[][] {
  const assigned = Array.from({ length: desktops }, (): string[] => []);
  // The desktops before this one are full, or the user's own.
  const next = new Map<string, number>();
  const assignOne = (user: string): void => {
    let index = next.get(user) ?? 0;
    while (index < desktops && assigned[index]!.length >= perDesktop) index++;
    assigned[index]?.push(user);
    next.set(user, index + 1);
  };
  const rounds = Math.min(perUser, desktops);
  const repeat = (turns: readonly string[]): string[] => Array.from({ length: rounds }, () => turns).flat();
  const turns = strategy === "AVERAGE" ? repeat(users) : users.flatMap((user) => repeat([user]));
  turns.forEach(assignOne);
  return assigned;
}
