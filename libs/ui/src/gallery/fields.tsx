import { useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Checkbox, Switch } from '../controls/choice.tsx';
import { ErrorSummary } from '../controls/error-summary.tsx';
import { Fieldset, RadioGroup } from '../controls/fieldset.tsx';
import { NumberField, SearchField, TextAreaField, TextField } from '../controls/text-field.tsx';
import styles from './gallery.module.css';

const RECORD = [
  { value: 'presence', label: 'Sur place' },
  { value: 'remote', label: 'À distance', hint: 'Le lien de visio figure dans la convocation.' },
  { value: 'none', label: 'Absence', disabled: true },
];

export const Fields = () => (
  <>
    <div className={styles['grid']}>
      <TextField
        label="Intitulé de la réunion"
        hint="Il figure en tête de la convocation."
        defaultValue="Comité de pilotage"
      />
      <TextField label="Adresse électronique" type="email" optional placeholder="prenom.nom@exemple.fr" />
      <TextField label="Heure de fin" name="end" defaultValue="13:00" error="Indiquez une heure de fin après 14 h." />
      <TextField label="Numéro interne" defaultValue="2026-07" readOnly />
      <TextField label="Lieu" defaultValue="Hôtel de ville" disabled />
      <NumberField label="Durée prévue" unit="minutes" defaultValue={25} min={1} />
      <SearchField label="Rechercher une personne" labelHidden placeholder="Nom ou organisme" />
      <TextAreaField label="Où en est-on ?" hint="Une phrase suffit." optional />
    </div>
    <div className={styles['grid']}>
      <RadioGroup legend="Présence" name="presence" options={RECORD} defaultValue="presence" />
      <RadioGroup legend="Présence" name="missing" options={RECORD} error="Choisissez une réponse dans la liste." />
      <Fieldset legend="Envoyer aussi" hint="Par courriel, demain matin.">
        <Checkbox label="L’ordre du jour" defaultChecked />
        <Checkbox label="Les documents joints" hint="3 fichiers, 2 Mo" />
        <Checkbox label="Toutes les pièces" indeterminate />
        <Checkbox label="Le relevé précédent" disabled />
      </Fieldset>
      <div>
        <Switch label="Quorum" hint="Affiché pendant la séance." defaultChecked />
        <Switch label="Votes" />
        <Switch label="Publication" disabled />
      </div>
    </div>
    <Summary />
  </>
);

function Summary() {
  const [attempt, setAttempt] = useState(0);
  const faults = [
    { field: 'end', message: 'Indiquez une heure de fin après 14 h.' },
    { field: 'missing', message: 'Choisissez une réponse dans la liste.' },
  ];
  return (
    <>
      <ErrorSummary faults={faults} attempt={attempt} />
      <div>
        <Button onClick={() => setAttempt(attempt + 1)}>Envoyer avec deux erreurs</Button>
      </div>
    </>
  );
}
