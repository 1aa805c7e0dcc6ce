// Who may come into the group: a coordinator's exercise at the table, before the round. No clock and no mark.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdmissionView } from '../../../../views/admissionView.ts';
import { admissionText } from '../../../text/admission.ts';
import { ApplicantRow } from './ApplicantRow.tsx';
import { admitsOf, type Choices } from './choices.ts';
import '../../../style/admission.css';

interface Props {
  /** The exercise after these decisions. */
  readonly admission: (decided: Readonly<Record<string, boolean>>) => AdmissionView | null;
  readonly onDone: () => void;
}

/** The table: one row for each who asks; after the last one, what the rules say. */
export function AdmissionStep({ admission, onDone }: Props) {
  const t = admissionText();
  const [choices, setChoices] = useState<Choices>({});
  const [checked, setChecked] = useState(false);
  const [complaint, setComplaint] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (checked) heading.current?.focus();
  }, [checked]);
  // The answers come only after the last decision.
  const view = admission(checked ? admitsOf(choices) : {});
  if (view === null) return null;
  const { group, rules, list, applicants } = view;
  const left = applicants.filter(({ id }) => choices[id] === undefined).length;

  return (
    <div class="admission stack">
      <p class="lead">{checked ? t.doneLead : t.lead}</p>
      <div class="admission-facts">
        <section class="card">
          <h2>{t.rulesTitle}</h2>
          <p class="small soft">{t.rulesName(rules.name)}</p>
          <ul class="dots">
            {rules.minimumAge === null ? null : <li>{t.rules.age(rules.minimumAge)}</li>}
            <li>{t.rules.lives}</li>
            <li>{t.rules.once}</li>
            <li>{t.rules.most(group.maximum)}</li>
          </ul>
        </section>
        <section class="card">
          <h2>{t.listTitle}</h2>
          <ul class="dots">
            {list.map(({ name, lives }) => (
              <li key={`${name} ${lives}`}>
                <bdi>{name}</bdi>, <bdi>{lives}</bdi>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {checked ? (
        <h2 ref={heading} tabIndex={-1}>
          {t.doneTitle}
        </h2>
      ) : null}
      <table class="admission-table">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.age}</th>
            <th scope="col">{t.columns.lives}</th>
            <th scope="col">{t.columns.members}</th>
            <th scope="col">{t.columns.choice}</th>
          </tr>
        </thead>
        <tbody>
          {applicants.map((applicant) => (
            <ApplicantRow
              key={applicant.id}
              applicant={applicant}
              minimumAge={rules.minimumAge}
              maximum={group.maximum}
              choice={choices[applicant.id]}
              onChoose={(choice) => {
                setComplaint(false);
                setChoices({ ...choices, [applicant.id]: choice });
              }}
            />
          ))}
        </tbody>
      </table>
      <p role="status">{checked || left === 0 ? '' : t.left(left)}</p>
      <div role="alert">{complaint && left > 0 ? <p class="complaint">{t.checkFirst(left)}</p> : null}</div>
      <div class="row">
        {checked ? (
          <button
            type="button"
            class="button button-large"
            onClick={() => {
              setChoices({});
              setChecked(false);
            }}
          >
            {t.again}
          </button>
        ) : (
          <button type="button" class="button button-large" onClick={onDone}>
            {t.skip}
          </button>
        )}
        {checked ? (
          <button type="button" class="button button-primary button-large" onClick={onDone}>
            {t.go}
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary button-large"
            onClick={() => (left === 0 ? setChecked(true) : setComplaint(true))}
          >
            {t.check}
          </button>
        )}
      </div>
    </div>
  );
}
