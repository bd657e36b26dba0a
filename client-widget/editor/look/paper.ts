// On paper: black on white whatever the screen wore, columns told apart by their greys and outlines, and
// no controls. A row is never torn by a page break, and the column names return on every page.
import { css } from 'lit';

export const paper = css`
  @page {
    margin: 14mm 12mm;
  }
  @media print {
    :host {
      --ink: #000;
      --ink-quiet: #444;
      --line: #bbb;
      --line-strong: #000;
      --surface: #fff;
      --accent: #000;
      color-scheme: light;
      background: #fff;
      color: #000;
      font-size: 9pt;
    }
    .sheet {
      max-inline-size: none;
      padding: 0;
    }
    .tools,
    .news,
    .more,
    .arrow,
    .notice {
      display: none;
    }
    header {
      flex-wrap: nowrap;
      gap: 10mm;
      margin-block-end: 8mm;
      border-block-start-width: 2pt;
    }
    header > div {
      flex-basis: auto;
    }
    figure {
      flex: 0 0 72mm;
    }
    h1 {
      font-size: 22pt;
    }
    .headline {
      font-size: 11pt;
    }
    .labelled .column {
      inline-size: 9mm;
      block-size: 16mm;
    }
    .labelled .face {
      inline-size: 7mm;
      block-size: 7mm;
    }
    .label {
      font-size: 7pt;
    }
    .column {
      padding-inline: 0.5px;
    }
    .column rect {
      fill: var(--grey);
      stroke: #000;
      stroke-width: 0.75pt;
    }
    .face {
      color: #000;
    }
    [data-score='1'] {
      --grey: #fff;
    }
    [data-score='2'] {
      --grey: #ddd;
    }
    [data-score='3'] {
      --grey: #b5b5b5;
    }
    [data-score='4'] {
      --grey: #777;
    }
    [data-score='5'] {
      --grey: #222;
    }
    thead {
      display: table-header-group;
    }
    thead button {
      min-block-size: 0;
      padding-block: 1mm;
      color: #000;
      font-size: 7.5pt;
    }
    tr {
      break-inside: avoid;
    }
    table {
      table-layout: fixed;
    }
    th.positive {
      inline-size: 35mm;
    }
    th.published {
      inline-size: 22mm;
    }
    th.ratings {
      inline-size: 51mm;
    }
    th.average {
      inline-size: 11mm;
    }
    th.comments {
      inline-size: 22mm;
    }
    tbody .title {
      min-inline-size: 0;
    }
    th,
    td {
      padding-block: 2mm;
      padding-inline: 0 3mm;
    }
    .name,
    .total,
    .figure {
      font-size: 10pt;
    }
    .total {
      min-inline-size: 12mm;
      padding-inline-end: 2mm;
    }
    tbody .five {
      grid-template-columns: repeat(5, 7.2mm);
    }
    tbody .five .column {
      inline-size: 4.5mm;
      block-size: 7mm;
    }
    tbody .five .face {
      inline-size: 4.2mm;
      block-size: 4.2mm;
    }
    .count,
    .where,
    td .quiet,
    .share,
    .guide,
    .kicker,
    tbody .published {
      font-size: 8pt;
    }
    .guide {
      max-inline-size: none;
      margin-block-start: 6mm;
      break-inside: avoid;
    }
    .kicker,
    .printed {
      display: block;
    }
  }
`;
