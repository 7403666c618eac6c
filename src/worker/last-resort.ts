/** Shown when not even the saved offline page is in the store. It needs no other file. */
export const LAST_RESORT = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nothing is saved on this phone now</title>
</head>
<body>
<h1>Nothing is saved on this phone now</h1>
<p>This page could not be fetched just now. The copy that was saved here is gone. Phones sometimes clear such copies.</p>
<p>Try again when you have signal. The site then saves itself again.</p>
<p>If someone’s life is at risk, ring <a href="tel:999">999</a>. That needs no internet.</p>
</body>
</html>
`;
