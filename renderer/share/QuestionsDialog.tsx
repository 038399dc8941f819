import { useState } from 'react';
import { MessagesSquare } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { ShareKey, ShareQuestion } from '../../core/share/shareQuestion.ts';
import { exactMomentText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import '../history/history.css';
import { QuestionDesk } from './QuestionDesk.tsx';
import './share.css';
import { useQuestions } from './useQuestions.ts';

const nameOf = ({ destinationId, kind, id }: ShareKey): string => `${destinationId} ${kind} ${id}`;

/** Everything other desks did that has to be decided: the questions on one side, the one that is looked at on the other. */
export function QuestionsDialog({ about, onClose }: { about: ShareKey | null; onClose: () => void }) {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const questions = useQuestions();
  const [wanted, setWanted] = useState(about === null ? null : nameOf(about));
  const [isDone, setDone] = useState(false);
  const chosen = questions.find((question) => nameOf(question) === wanted) ?? questions[0];
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} full={chosen !== undefined}>
      <p role="status" className="help">
        {isDone && t('done')}
      </p>
      {chosen === undefined ? (
        <>
          <EmptyState icon={MessagesSquare} title={t('none.title')} text={t('none.text')} />
          <div className="acts">
            <Button autoFocus onPress={onClose}>
              {tApp('act.close')}
            </Button>
          </div>
        </>
      ) : (
        <div className="history">
          <QuestionList questions={questions} chosen={nameOf(chosen)} onChoose={setWanted} />
          <QuestionDesk
            key={nameOf(chosen)}
            question={chosen}
            onAnswered={() => {
              setDone(true);
            }}
            onClose={onClose}
          />
        </div>
      )}
    </Dialog>
  );
}

interface QuestionListProps {
  questions: readonly ShareQuestion[];
  chosen: string;
  onChoose: (name: string) => void;
}

function QuestionList({ questions, chosen, onChoose }: QuestionListProps) {
  const { t } = useTranslation('share');
  const language = useUiLanguage();
  return (
    <div className="revisions">
      <ListBox
        className="options"
        aria-label={t('list')}
        items={questions.map((question) => ({ ...question, id: nameOf(question) }))}
        dependencies={[language]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        autoFocus="first"
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) onChoose(String(key));
        }}
      >
        {({ kind, why, name, author, at }) => (
          <ListBoxItem className="option pick revision" textValue={name === '' ? t('untitled') : name}>
            <strong className="revision-headline">{name === '' ? t('untitled') : name}</strong>
            <span>{`${t(`kind.${kind}`)} · ${t(`why.${why}`)}`}</span>
            <span>{t('by', { author, when: exactMomentText(at, language) })}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
