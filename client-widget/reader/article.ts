// Which article a page is: the publisher's own key, else the path of its canonical address.

export interface Page {
  /** The `article` attribute. */
  given: string | null;
  /** The address in <link rel=canonical>, if the page has one. */
  canonical: string | undefined;
  location: string;
}

/** The path stays percent-encoded, as the URL parser gives it; the server keeps keys verbatim. */
export function articleKey({ given, canonical, location }: Page): string {
  return given?.trim() || new URL(canonical || location).pathname.replace(/\/+(index\.html)?$/, '') || '/';
}
