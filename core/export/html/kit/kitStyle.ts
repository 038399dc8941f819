/** What the printed page of a kit has besides the look of a release. */
export const kitStyle = `
.part { break-before: page; }
.cover-kind { margin: 6rem 0 0.5rem; color: #404040; font-family: Arial, "Liberation Sans", sans-serif; font-weight: bold; letter-spacing: 0.08em; text-transform: uppercase; }
.cover-title { font-size: 26pt; }
.cover-line { margin: 0 0 0.4rem; color: #404040; font-family: Arial, "Liberation Sans", sans-serif; }
.contents { padding: 0; list-style: none; }
.contents a { display: flex; justify-content: space-between; gap: 1.5rem; color: inherit; text-decoration: none; }
.contents .page-number { font-variant-numeric: tabular-nums; }
.photo-sheet img { width: 40mm; height: auto; max-height: 32mm; object-fit: contain; }
@media print { .cover-title { font-size: 26pt; } }
`;
