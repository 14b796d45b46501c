import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { cityPage } from '../../src/contracts/city.ts';
import type { CityContent, CityPage as City } from '../../src/contracts/city.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ActorFields } from '../parts/city/actor-fields.tsx';
import { ActorMap } from '../parts/city/actor-map.tsx';
import { MoveFields } from '../parts/city/move-fields.tsx';
import { RelationFields } from '../parts/city/relation-fields.tsx';
import { TriggerFields } from '../parts/city/trigger-fields.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { cityTexts } from '../texts/city.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Draws the next version of the picture of a place; the versions before stay. */
export default function CityEditPage({ params }: PageProps) {
  const processId = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${processId}/city`, cityPage);
  return (
    // Whoever else draws meanwhile does not take away what is written here: the first answer is kept.
    <WhenLoaded of={loaded}>{(page) => <CityForm key={processId} page={page} />}</WhenLoaded>
  );
}

const nothingYet: CityContent = {
  ...{ place: '', vision: '', actors: [], relations: [], moves: [], triggers: [] },
};

function contentOf({ picture }: City): CityContent {
  if (!picture) return nothingYet;
  const { place, vision, actors, relations, moves, triggers } = picture;
  return { place, vision, actors, relations, moves, triggers };
}

function CityForm({ page }: { readonly page: City }) {
  const texts = useTexts(cityTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [seen] = useState(page.picture?.version ?? 0);
  const [content, write] = useState(() => contentOf(page));
  const home = `/processes/${page.process.id}/city`;
  const change = (part: Partial<CityContent>) => {
    write({ ...content, ...part });
  };
  const save = useAction(
    () => api.send('PUT', `/api${home}`, { content, version: seen }),
    () => {
      announce(texts.saved);
      navigate(home);
    },
  );
  return (
    <Page title={texts.editTitle} up={{ to: home, label: texts.titleEmpty }} isWide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save.run();
        }}
      >
        <Field label={texts.place} required>
          <Input
            value={content.place}
            onChange={(_, { value }) => {
              change({ place: value });
            }}
          />
        </Field>
        <Field label={texts.vision} hint={texts.visionHint}>
          <Textarea
            resize="vertical"
            value={content.vision}
            onChange={(_, { value }) => {
              change({ vision: value });
            }}
          />
        </Field>
        <Section title={texts.map} {...(content.actors.length > 0 && { hint: texts.moveHint })}>
          {content.actors.length > 0 && (
            <ActorMap
              content={content}
              onMove={(actorId, place) => {
                change({
                  actors: content.actors.map((actor) =>
                    actor.id === actorId ? { ...actor, place } : actor,
                  ),
                });
              }}
            />
          )}
          <ActorFields content={content} onChange={change} />
        </Section>
        <Section title={texts.relations}>
          <RelationFields content={content} onChange={change} />
        </Section>
        <Section title={texts.moves}>
          <MoveFields content={content} onChange={change} />
        </Section>
        <Section title={texts.triggers}>
          <TriggerFields content={content} onChange={change} />
        </Section>
        <div className="form-footer">
          {save.failure && <ErrorNotice failure={save.failure} />}
          <Button type="submit" appearance="primary" disabled={save.isBusy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}
