// Dark or light is what the page's own text colour says, whichever way the page came to it.

export function followTheme(root: HTMLElement): void {
  const look = () => root.classList.toggle('dark', isLight(getComputedStyle(root).color));
  // The root has a transition on `color`, so it hears when the page changes its theme.
  root.addEventListener('transitionend', event => event.target === root && look());
  look();
}

export function isLight(colour: string): boolean {
  const [first = 0, second = 0, third = 0] = colour.match(/\b[\d.]+/g)!.map(Number);
  if (colour.startsWith('rgb')) return first * 0.3 + second * 0.6 + third * 0.1 > 128;
  // lab() and lch() count lightness to 100, oklab(), oklch() and color(srgb …) to 1.
  return first > (first > 1 ? 50 : 0.5);
}
