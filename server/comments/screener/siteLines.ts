// Who waits for which screener: a line for each site, so that a screener which is slow or gone keeps its
// own site's comments waiting and no others. All are bounded, and a site at rest takes no memory.

export interface LineLimits {
  /** Questions of one site under way at once. */
  inFlight: number;
  /** Of one site; beyond so many it is a person's turn at once. */
  waiting: number;
}

export interface Waiting {
  siteId: number;
  commentId: string;
}

export interface SiteLines {
  /** False where the site's line is full. */
  join(comment: Waiting): boolean;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface Line {
  waiting: string[];
  underWay: number;
}

/** `ask` never rejects: nobody would hear of it. */
export function siteLines(ask: (commentId: string) => Promise<void>, limits: LineLimits): SiteLines {
  const lines = new Map<number, Line>();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;

  const proceed = (siteId: number, line: Line) => {
    while (!isStopped && line.underWay < limits.inFlight && line.waiting.length > 0) {
      line.underWay += 1;
      const asked = ask(line.waiting.shift()!).finally(() => {
        underWay.delete(asked);
        line.underWay -= 1;
        proceed(siteId, line);
      });
      underWay.add(asked);
    }
    if (line.underWay === 0) lines.delete(siteId);
  };

  return {
    join: ({ siteId, commentId }) => {
      const line = lines.get(siteId) ?? { waiting: [], underWay: 0 };
      if (line.waiting.length >= limits.waiting) return false;
      lines.set(siteId, line);
      line.waiting.push(commentId);
      proceed(siteId, line);
      return true;
    },
    stop: async () => {
      isStopped = true;
      await Promise.all(underWay);
    },
  };
}
