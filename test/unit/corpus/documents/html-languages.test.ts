import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy } from './shown.ts';

/** Pages as sites in other languages write them, with the passages and the data that must come out. */
const cases: readonly (readonly [
  name: string,
  html: string,
  passages: readonly string[],
  stated: Readonly<Record<string, string>>,
])[] = [
  [
    'a German page',
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Tanker verschwindet aus Kieler Hafen | Hafenkurier</title><meta property="og:site_name" content="Hafenkurier"></head><body><header class="site-header"><a href="/">Hafenkurier</a></header><nav><a href="x">Politik</a><a href="x">Wirtschaft</a></nav><main><article><span class="kicker">Schifffahrt</span><h1>Tanker verschwindet aus Kieler Hafen</h1><p class="teaser">Ein Schiff, das im Hafen festgehalten wurde, ist in der Nacht ausgelaufen. Niemand weiß, wo es ist.</p><p class="meta">Von <span class="autor">Anna Weber</span>, Kiel</p><p class="datum">Stand: 04.05.2021, 10:12 Uhr</p><div class="text"><p>Der Hafenmeister sagte am Dienstag, der Tanker habe den Hafen vor Tagesanbruch verlassen, ohne Licht und mit neunzehn Mann an Bord.</p><p>Prüfer hatten im März Risse in zwei seiner Tanks gefunden, wie aus einem Bericht hervorgeht, den die Behörde vergangene Woche veröffentlichte.</p><h2>Reeder schweigt</h2><p>Der Eigner, eine Firma in Piräus, beantwortete Fragen nicht; ein Sprecher des Ministeriums sagte, man werde der Sache nachgehen.</p><p><strong>Lesen Sie auch:</strong> <a href="x">Wie Schiffe verschwinden</a></p><p>„Wir wissen nicht, wo das Schiff ist“, sagte der Hafenmeister.</p></div><div class="article-share"><span>Teilen</span></div></article><section class="kommentare" id="kommentare"><h2>Kommentare (2)</h2><div class="kommentar"><span class="author">Bo L.</span><p>Ich habe es auslaufen sehen, ganz ohne Licht.</p></div><p><a href="x">Kommentar schreiben</a></p></section></main><footer><p>Alle Rechte vorbehalten</p><a href="x">Impressum</a></footer></body></html>',
    [
      'title: Tanker verschwindet aus Kieler Hafen',
      'body: Ein Schiff, das im Hafen festgehalten wurde, ist in der Nacht ausgelaufen. Niemand weiß, wo es ist.',
      'byline: Von Anna Weber, Kiel',
      'byline: Stand: 04.05.2021, 10:12 Uhr',
      'body: Der Hafenmeister sagte am Dienstag, der Tanker habe den Hafen vor Tagesanbruch verlassen, ohne Licht und mit neunzehn Mann an Bord.',
      'body: Prüfer hatten im März Risse in zwei seiner Tanks gefunden, wie aus einem Bericht hervorgeht, den die Behörde vergangene Woche veröffentlichte.',
      'heading: Reeder schweigt',
      'body: Der Eigner, eine Firma in Piräus, beantwortete Fragen nicht; ein Sprecher des Ministeriums sagte, man werde der Sache nachgehen.',
      'boilerplate: Lesen Sie auch: Wie Schiffe verschwinden',
      'body: „Wir wissen nicht, wo das Schiff ist“, sagte der Hafenmeister.',
      'comment: Bo L.',
      'comment: Ich habe es auslaufen sehen, ganz ohne Licht.',
    ],
    {
      title: 'Tanker verschwindet aus Kieler Hafen',
      author: 'Anna Weber',
      date: '2021-05-04',
      publisher: 'Hafenkurier',
    },
  ],
  [
    'a French page',
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un pétrolier quitte le port de nuit - Le Quai</title><meta property="og:site_name" content="Le Quai"><meta property="og:title" content="Un pétrolier quitte le port de nuit"><meta property="og:type" content="article"></head><body><main><section class="article__heading"><h1 class="article__title">Un pétrolier quitte le port de nuit</h1><p class="article__desc">Le navire, saisi en mars, a disparu avant l’aube ; personne ne sait où il se trouve.</p><div class="meta__authors"><span>Par <a href="x">Anna Weber</a></span></div><span class="meta__date">Publié le 04 mai 2021 à 10h12 - Mis à jour le 05 mai 2021 à 06h01</span><p class="meta__reading-time">Temps de lecture 2 min.</p></section><article class="article__content"><p class="article__paragraph">Le capitaine du port a déclaré mardi que le pétrolier avait quitté le port avant l’aube, sans feux, avec dix-neuf hommes à bord.</p><p class="article__paragraph">Des inspecteurs avaient trouvé des fissures dans deux de ses cuves en mars, selon un rapport publié la semaine dernière.</p><h2 class="article__sub-title">L’armateur se tait</h2><p class="article__paragraph">Le propriétaire, une société du Pirée, n’a pas répondu aux questions ; un porte-parole du ministère a dit qu’il examinerait l’affaire.</p><section class="catcher"><p>Lire aussi <a href="x">Ces navires qui disparaissent</a></p></section><p class="article__paragraph">« Nous ne savons pas où est le navire », a dit le capitaine du port.</p></article><section class="article__reactions"><a href="x">Contribuer</a></section></main><footer>Mentions légales</footer></body></html>',
    [
      'title: Un pétrolier quitte le port de nuit',
      'body: Le navire, saisi en mars, a disparu avant l’aube ; personne ne sait où il se trouve.',
      'byline: Par Anna Weber',
      'byline: Publié le 04 mai 2021 à 10h12 - Mis à jour le 05 mai 2021 à 06h01',
      'boilerplate: Temps de lecture 2 min.',
      'body: Le capitaine du port a déclaré mardi que le pétrolier avait quitté le port avant l’aube, sans feux, avec dix-neuf hommes à bord.',
      'body: Des inspecteurs avaient trouvé des fissures dans deux de ses cuves en mars, selon un rapport publié la semaine dernière.',
      'heading: L’armateur se tait',
      'body: Le propriétaire, une société du Pirée, n’a pas répondu aux questions ; un porte-parole du ministère a dit qu’il examinerait l’affaire.',
      'boilerplate: Lire aussi Ces navires qui disparaissent',
      'body: « Nous ne savons pas où est le navire », a dit le capitaine du port.',
    ],
    {
      title: 'Un pétrolier quitte le port de nuit',
      author: 'Anna Weber',
      date: '2021-05-04',
      publisher: 'Le Quai',
    },
  ],
  [
    'a Russian page',
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Танкер покинул порт ночью - РИА Причал, 04.05.2021</title><meta property="og:site_name" content="РИА Причал"><meta property="og:title" content="Танкер покинул порт ночью"></head><body><div class="header"><a href="x">Главная</a></div><div class="article"><div class="article__info-date"><a href="x">10:12 04.05.2021</a> (обновлено: 11:00 04.05.2021)</div><h1 class="article__title">Танкер покинул порт ночью</h1><div class="article__body"><div class="article__block"><div class="article__text"><strong>КИЛЬ, 4 мая - РИА Причал.</strong> Танкер, задержанный в марте, покинул порт до рассвета, без огней, с девятнадцатью членами экипажа на борту, сообщил во вторник капитан порта.</div></div><div class="article__block"><div class="article__text">Инспекторы обнаружили трещины в двух танках судна, говорится в докладе, который портовые власти опубликовали на прошлой неделе.</div></div><div class="article__block"><div class="article__article"><a href="x"><span class="article__article-link">Читайте также: Пропавшие суда</span></a></div></div><div class="article__block"><div class="article__text">"Мы не знаем, где находится судно", — сказал капитан порта журналистам, добавив, что обратился за помощью к береговой охране.</div></div></div></div><div class="article__tags"><a href="x">В мире</a> <a href="x">Киль</a></div></body></html>',
    [
      'byline: 10:12 04.05.2021 (обновлено: 11:00 04.05.2021)',
      'title: Танкер покинул порт ночью',
      'body: КИЛЬ, 4 мая - РИА Причал. Танкер, задержанный в марте, покинул порт до рассвета, без огней, с девятнадцатью членами экипажа на борту, сообщил во вторник капитан порта.',
      'body: Инспекторы обнаружили трещины в двух танках судна, говорится в докладе, который портовые власти опубликовали на прошлой неделе.',
      'body: "Мы не знаем, где находится судно", — сказал капитан порта журналистам, добавив, что обратился за помощью к береговой охране.',
    ],
    { title: 'Танкер покинул порт ночью', date: '2021-05-04', publisher: 'РИА Причал' },
  ],
];

for (const [name, html, passages, stated] of cases) {
  test(name, async () => {
    assert.deepEqual(await passagesOf('a.html', html), passages);
    const { url: _url, type: _type, ...found } = statedBy(await readingOfFile('a.html', html));
    assert.deepEqual(found, stated);
  });
}
