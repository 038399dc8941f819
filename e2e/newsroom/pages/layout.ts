/** Text that is safe between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A whole page around its main part. `title` and `language` are plain text, `main` is HTML. */
export const layout = ({ title, language, main }: { title: string; language: string; main: string }): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="bar"><a href="/">Dateline newsroom</a></header>
<main>
${main}
</main>
</body>
</html>
`;
