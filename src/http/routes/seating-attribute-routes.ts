import type { Deps } from '../../app/deps.ts';
import {
  chooseAttribute,
  dropAttribute,
  registerValue,
} from '../../app/workshops/seating/keep-attributes.ts';
import { seeAttributes, seeOwnAttributes } from '../../app/workshops/seating/see-attributes.ts';
import { created } from '../../contracts/rounds.ts';
import {
  attributesPage,
  attributeValue,
  attributeWish,
  ownAttributes,
} from '../../contracts/seating-attributes.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function seatingAttributeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeAttributes(deps),
    seeOwn: seeOwnAttributes(deps),
    choose: chooseAttribute(deps),
    drop: dropAttribute(deps),
    register: registerValue(deps),
  };
  return [
    reads(
      '/api/seating-attributes',
      'What the municipality registers so that tables are mixed by it',
      attributesPage,
      ({ by }) => ask.see(by),
    ),
    reads(
      '/api/me/seating-attributes',
      'What is registered of me for seating, why and on what basis',
      ownAttributes,
      ({ by }) => ask.seeOwn(by),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/seating-attributes',
        summary: 'Begin to register an attribute, with its legal basis and purpose',
        body: attributeWish,
        answer: created,
      },
      ({ by, body }) => ask.choose(by, body),
    ),
    changes(
      'post',
      '/api/seating-attributes/:attributeId/drop',
      'Register it no longer; what is registered of everybody is deleted',
      null,
      ({ by, ids }) => ask.drop(by, ids.attributeId),
    ),
    changes(
      'put',
      '/api/seating-attributes/:attributeId/people/:personId',
      'Register what somebody is in an attribute, or take it away',
      attributeValue,
      ({ by, ids, body }) => ask.register(by, ids.attributeId, ids.personId, body.value),
    ),
  ];
}
