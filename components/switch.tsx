/** One thing that is on or off, with a line on what that means. */
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  about?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, about, on, onChange }: SwitchProps) {
  const aboutId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={about ? aboutId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {about && (
        <p id={aboutId} class="aside">
          {about}
        </p>
      )}
    </div>
  );
}
