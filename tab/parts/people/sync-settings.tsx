import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeoplePage } from '../../../src/contracts/people-register.ts';
import { role as roleShape } from '../../../src/contracts/people.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';

type SyncSettingsProps = { readonly page: PeoplePage; readonly onChanged: () => void };

/** Which groups are followed, how much may go at once, and whether it is done every night. */
export function SyncSettings({ page, onChanged }: SyncSettingsProps) {
  const texts = useTexts(peopleTexts);
  const api = useApi();
  const announce = useAnnounce();
  const { sync, bodies } = page;
  const [isEnabled, setEnabled] = useState(sync.isEnabled);
  const [share, setShare] = useState(String(sync.largestShare));
  const [roleGroups, setRoleGroups] = useState(sync.roleGroups);
  const [groups, setGroups] = useState(
    () => new Map(bodies.map(({ id, entraGroupId }) => [id, entraGroupId ?? ''])),
  );
  const save = useAction(
    () =>
      api.send('PUT', '/api/people-sync', {
        ...{ isEnabled, roleGroups, version: sync.version, largestShare: Number(share) },
        bodyGroups: [...groups].map(([bodyId, group]) => ({
          ...{ bodyId, entraGroupId: group.trim() === '' ? null : group.trim() },
        })),
      }),
    () => {
      announce(texts.saved);
      onChanged();
    },
  );
  const writeRole = (index: number, change: Partial<(typeof roleGroups)[number]>) => {
    setRoleGroups(withChanged(roleGroups, index, change));
  };
  return (
    <details className="card people-settings">
      <summary>{texts.settings}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        {save.failure && <ErrorNotice failure={save.failure} />}
        {bodies.map(({ id, name }) => (
          <Field key={id} label={texts.groupOf(name)} hint={texts.groupHint}>
            <Input
              value={groups.get(id) ?? ''}
              onChange={(_, { value }) => {
                setGroups(new Map(groups).set(id, value));
              }}
            />
          </Field>
        ))}
        <fieldset className="form-group">
          <legend>{texts.roleGroups}</legend>
          {roleGroups.map((one, index) => (
            <div key={index} className="form-item">
              <Field label={texts.role}>
                <Select
                  value={one.role}
                  onChange={(_, { value }) => {
                    const read = roleShape.safeParse(value);
                    if (read.success) writeRole(index, { role: read.data });
                  }}
                >
                  {roleShape.options.map((option) => (
                    <option key={option} value={option}>
                      {texts.standings[option]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={texts.groupId}>
                <Input
                  value={one.entraGroupId}
                  onChange={(_, { value }) => {
                    writeRole(index, { entraGroupId: value.trim() });
                  }}
                />
              </Field>
              <Button
                aria-label={texts.removeRoleGroup(texts.standings[one.role])}
                onClick={() => {
                  setRoleGroups(roleGroups.filter((_, at) => at !== index));
                }}
              >
                {texts.remove}
              </Button>
            </div>
          ))}
          <div>
            <Button
              onClick={() => {
                setRoleGroups([...roleGroups, { role: 'facilitator', entraGroupId: '' }]);
              }}
            >
              {texts.addRoleGroup}
            </Button>
          </div>
        </fieldset>
        <Field label={texts.largestShare} hint={texts.largestShareHint}>
          <Input
            type="number"
            min={0}
            max={100}
            value={share}
            onChange={(_, { value }) => {
              setShare(value);
            }}
          />
        </Field>
        <Field {...(sync.previewedAt === null && { hint: texts.enableFirst })}>
          <Switch
            checked={isEnabled}
            disabled={sync.previewedAt === null}
            label={texts.enable}
            onChange={(_, { checked }) => {
              setEnabled(checked);
            }}
          />
        </Field>
        <div className="button-row">
          <Button type="submit" appearance="primary" disabled={save.isBusy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </details>
  );
}
