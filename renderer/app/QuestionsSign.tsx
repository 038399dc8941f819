import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuestions } from '../share/useQuestions.ts';
import { Button } from '../ui/Button.tsx';
import { useWindow } from './windowContext.ts';

/** How many questions of other desks wait for an answer, and the way to them; nothing where there are none. */
export function QuestionsSign() {
  const { t } = useTranslation('share');
  const { setDialog } = useWindow();
  const count = useQuestions().length;
  return (
    <span role="status">
      {count > 0 && (
        <Button
          weight="quiet"
          onPress={() => {
            setDialog({ kind: 'questions', about: null });
          }}
        >
          <MessagesSquare size={16} strokeWidth={1.75} aria-hidden />
          {t('chip', { count })}
        </Button>
      )}
    </span>
  );
}
