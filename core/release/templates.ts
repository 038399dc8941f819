import advisory from './templates/advisory.json' with { type: 'json' };
import backgrounder from './templates/backgrounder.json' with { type: 'json' };
import biography from './templates/biography.json' with { type: 'json' };
import exerciseReport from './templates/exercise-report.json' with { type: 'json' };
import factSheet from './templates/fact-sheet.json' with { type: 'json' };
import interview from './templates/interview.json' with { type: 'json' };
import meetingReadOut from './templates/meeting-read-out.json' with { type: 'json' };
import news from './templates/news.json' with { type: 'json' };
import programme from './templates/programme.json' with { type: 'json' };
import speech from './templates/speech.json' with { type: 'json' };
import statement from './templates/statement.json' with { type: 'json' };
import { templateSchema, type Template } from './template.ts';

/** The skeletons a release can start from, in the order they are offered. What is to be filled in stands in square brackets. */
export const templates: readonly Template[] = [
  exerciseReport,
  news,
  meetingReadOut,
  statement,
  speech,
  interview,
  advisory,
  factSheet,
  backgrounder,
  biography,
  programme,
].map((template) => templateSchema.parse(template));
