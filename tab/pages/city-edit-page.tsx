import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { cityPage } from '../../src/contracts/city.ts';
import type { CityContent, CityPage as City } from '../../src/contracts/city.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ActorFields } from '../parts/city/actor-fields.tsx';
import { ActorMap } from '../parts/city/actor-map.tsx';
import { MoveFields } from '../parts/city/move-fields.tsx';
import { RelationFields } from '../parts/city/relation-fields.tsx';
import { TriggerFields } from '../parts/city/trigger-fields.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { cityTexts } from '../texts/city.ts';
import { useTexts } from '../texts/texts.ts';
import { DocumentPage } from '../ui/document-page.tsx';
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
  const [content, write] = useState(() => contentOf(page));
  const change = (part: Partial<CityContent>) => {
    write({ ...content, ...part });
  };
  return (
    <DocumentPage
      title={texts.editTitle}
      home={`/processes/${page.process.id}/city`}
      homeLabel={texts.titleEmpty}
      content={content}
      version={page.picture?.version ?? 0}
      saveLabel={texts.save}
      saved={texts.saved}
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
    </DocumentPage>
  );
}
