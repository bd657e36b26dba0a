// Keeps the row that is being read where it is on screen while rows above it come and go. Scrolling
// makes up for what it can; above the very first row an empty stretch makes up for the rest.
export interface Anchor {
  /** Called before the list changes. */
  drop: (row: Element | null) => void;
  /** Called after; a row that was not there before stays where it falls. */
  hold: (row: Element | null) => void;
  /** The reader goes on by themselves: the empty stretch has done its work. */
  release: () => void;
}

export const createAnchor = (scroller: HTMLElement, stretch: () => HTMLElement | null): Anchor => {
  let dropped: { row: Element; top: number } | null = null;
  let length = 0;
  const stretchBy = (change: number) => {
    length = Math.max(0, length + change);
    const element = stretch();
    if (element) element.style.blockSize = `${length}px`;
  };
  return {
    drop(row) {
      dropped = row && { row, top: row.getBoundingClientRect().top };
    },
    hold(row) {
      if (!row || dropped?.row !== row) return;
      const moved = row.getBoundingClientRect().top - dropped.top;
      if (Math.abs(moved) < 1) return;
      if (moved > 0) {
        const shrink = Math.min(length, moved);
        stretchBy(-shrink);
        scroller.scrollTop += moved - shrink;
        return;
      }
      const before = scroller.scrollTop;
      scroller.scrollTop += moved;
      const missing = -moved - (before - scroller.scrollTop);
      if (missing >= 1) stretchBy(missing);
    },
    release() {
      stretchBy(-length);
    },
  };
};
