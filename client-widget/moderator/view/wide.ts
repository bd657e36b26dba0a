// Whether list and context stand side by side, or a comment opens in a sheet over the list. The same
// width is written in the style sheets of the list, the desk and the shell.
export const wide = () => matchMedia('(min-width: 900px)');
