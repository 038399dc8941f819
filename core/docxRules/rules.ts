import type { Rule } from './rule.ts';
import { activeContent } from './rules/activeContent.ts';
import { adjacentTables } from './rules/adjacentTables.ts';
import { anchors } from './rules/anchors.ts';
import { bookmarks } from './rules/bookmarks.ts';
import { checksums } from './rules/checksums.ts';
import { comments } from './rules/comments.ts';
import { compatibility } from './rules/compatibility.ts';
import { contentTypes } from './rules/contentTypes.ts';
import { contrast } from './rules/contrast.ts';
import { defaultLanguage } from './rules/defaultLanguage.ts';
import { emptyLines } from './rules/emptyLines.ts';
import { entries } from './rules/entries.ts';
import { fields } from './rules/fields.ts';
import { freshFields } from './rules/freshFields.ts';
import { headerRows } from './rules/headerRows.ts';
import { headsAndFeet } from './rules/headsAndFeet.ts';
import { ignorable } from './rules/ignorable.ts';
import { languages } from './rules/languages.ts';
import { lastSection } from './rules/lastSection.ts';
import { linkTargets } from './rules/linkTargets.ts';
import { lists } from './rules/lists.ts';
import { mainType } from './rules/mainType.ts';
import { nesting } from './rules/nesting.ts';
import { notes } from './rules/notes.ts';
import { outline } from './rules/outline.ts';
import { outsideParts } from './rules/outsideParts.ts';
import { packageRoot } from './rules/packageRoot.ts';
import { paragraphIds } from './rules/paragraphIds.ts';
import { pictureBytes } from './rules/pictureBytes.ts';
import { pictureNumbers } from './rules/pictureNumbers.ts';
import { picturePlaces } from './rules/picturePlaces.ts';
import { picturePosition } from './rules/picturePosition.ts';
import { pictureSizes } from './rules/pictureSizes.ts';
import { pictureWords } from './rules/pictureWords.ts';
import { placeholders } from './rules/placeholders.ts';
import { properties } from './rules/properties.ts';
import { references } from './rules/references.ts';
import { revisions } from './rules/revisions.ts';
import { signsInWords } from './rules/signsInWords.ts';
import { sizes } from './rules/sizes.ts';
import { styles } from './rules/styles.ts';
import { tables } from './rules/tables.ts';
import { title } from './rules/title.ts';
import { wellFormed } from './rules/wellFormed.ts';

/** Every rule, the package first. */
export const rules: readonly Rule[] = [
  entries, checksums, wellFormed, contentTypes, packageRoot, mainType, references, linkTargets, outsideParts, pictureBytes, picturePlaces,
  pictureNumbers, bookmarks, comments, notes, lists, styles, tables, lastSection, fields, nesting, signsInWords, paragraphIds, headsAndFeet,
  revisions, adjacentTables, pictureSizes, anchors, ignorable, placeholders, properties, freshFields, compatibility, activeContent, sizes,
  languages, pictureWords, defaultLanguage, title, headerRows, outline, emptyLines, contrast, picturePosition,
]; // prettier-ignore
