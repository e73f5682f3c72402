/** Whether a diary is kept, and what it is good for. */
import { Switch } from './switch.tsx';
import { useWords } from './words-provider.tsx';

interface DiaryChoiceProps {
  diary: boolean;
  onChange: (diary: boolean) => void;
}

export function DiaryChoice({ diary, onChange }: DiaryChoiceProps) {
  const { t } = useWords();
  return (
    <div class="card">
      <Switch label={t('diary.keep')} about={t('diary.about')} on={diary} onChange={onChange} />
      <p class="aside">{t('diary.all')}</p>
    </div>
  );
}
