import { Button } from '@fluentui/react-components';
import { templateList } from '../../src/contracts/process-templates.ts';
import type { ProcessTemplate } from '../../src/contracts/process-templates.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { TemplateFacts } from '../parts/processes/template-choices.tsx';
import { navigate } from '../routing/location.ts';
import { LinkButton } from '../routing/route-link.tsx';
import { useApi, useSession } from '../session/session-context.ts';
import { processWorkTexts } from '../texts/process-work.ts';
import { processTexts } from '../texts/processes.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What processes are made from: the municipality's own templates, and those that ship. */
export default function ProcessTemplatesPage() {
  const loaded = useLoaded('/api/process-templates', templateList);
  const texts = useTexts(processWorkTexts);
  const words = useTexts(processTexts);
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {({ templates }) => {
        const own = templates.filter(({ copiedFrom }) => copiedFrom !== null);
        const shipped = templates.filter(({ copiedFrom }) => copiedFrom === null);
        return (
          <Page
            title={texts.templates}
            up={{ to: '/processes', label: words.title }}
            lead={texts.templatesLead}
            actions={
              can('shape-processes') && (
                <LinkButton to="/processes/new">{texts.newTitle}</LinkButton>
              )
            }
            isWide
          >
            <Section title={texts.own}>
              {own.length === 0 && (
                <EmptyState title={texts.noTemplates}>
                  {can('administer') && <p>{texts.noTemplatesText}</p>}
                </EmptyState>
              )}
              <Templates templates={own} />
            </Section>
            <Section title={texts.shipped}>
              <Templates templates={shipped} />
            </Section>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

function Templates({ templates }: { readonly templates: readonly ProcessTemplate[] }) {
  return (
    <ul className="template-choices">
      {templates.map((template) => (
        <li key={template.key}>
          <TemplateCard template={template} />
        </li>
      ))}
    </ul>
  );
}

function TemplateCard({ template }: { readonly template: ProcessTemplate }) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const { can } = useSession();
  const { key, name, version, isOffered, copiedFrom } = template;
  const copy = useAction(
    () =>
      api.ask('POST', '/api/process-templates', {
        ...{ body: { from: key, name: texts.copyName(name) }, contract: created },
      }),
    ({ id }) => {
      navigate(`/process-templates/${id}`);
    },
  );
  return (
    <div className="card">
      <h3 className="card-name">{name}</h3>
      <TemplateFacts template={template} />
      <div className="card-row">
        <span className="quiet">{texts.version(version)}</span>
        {!isOffered && <StatusWord tone="quiet">{texts.notOffered}</StatusWord>}
      </div>
      {copy.failure && <ErrorNotice failure={copy.failure} />}
      {can('administer') && (
        <div className="button-row">
          {copiedFrom !== null && (
            <LinkButton to={`/process-templates/${key}`} aria-label={`${texts.adapt}: ${name}`}>
              {texts.adapt}
            </LinkButton>
          )}
          <Button
            disabled={copy.isBusy}
            aria-label={`${texts.copy}: ${name}`}
            onClick={() => void copy.run()}
          >
            {texts.copy}
          </Button>
        </div>
      )}
    </div>
  );
}
