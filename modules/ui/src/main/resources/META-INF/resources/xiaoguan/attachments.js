/* Files of a record: chosen, dropped or photographed, sent one after the other; the card alone is shown anew. */
(function () {
  'use strict';
  const OWN = {'X-Xiaoguan': 'true'};
  const card = () => document.getElementById('attachments');
  let sent = 0;
  let running = Promise.resolve();

  function tell(texts) {
    const note = card().querySelector('[data-told]');
    note.textContent = texts.join('\n');
    note.hidden = texts.length === 0;
  }

  async function refresh() {
    const answer = await fetch(location.href, {headers: {'X-Requested-With': 'fetch'}});
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('attachments');
    if (fresh) {
      fresh.querySelectorAll('script').forEach(script => script.remove());
      card().replaceWith(document.adoptNode(fresh));
    }
  }

  /* What went wrong; empty when nothing did. A session that ended answers with the sign-in page. */
  async function told(request) {
    try {
      const answer = await request();
      if (answer.redirected) {
        return card().dataset.failed;
      }
      const plain = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
      return answer.ok ? '' : plain && await answer.text() || card().dataset.failed;
    } catch (e) {
      return card().dataset.failed;
    }
  }

  function put(file, drop) {
    if (file.size > Number(drop.max)) {
      return file.name + ': ' + card().dataset.large;
    }
    const key = drop.key.slice(0, -6) + String(++sent).padStart(6, '0');
    const to = drop.to + '?key=' + key + '&name=' + encodeURIComponent(file.name);
    return told(() => fetch(to, {method: 'POST', body: file, headers: {...OWN, 'Content-Type': 'application/octet-stream'}}));
  }

  async function upload(files, drop) {
    const refusals = [];
    document.documentElement.classList.add('working');
    tell([]);
    for (const file of files) {
      const refusal = await put(file, drop);
      if (refusal) {
        refusals.push(refusal);
      }
    }
    await refresh().catch(() => refusals.push(card().dataset.failed));
    document.documentElement.classList.remove('working');
    tell(refusals);
  }

  function begin(chosen, drop) {
    const files = Array.from(chosen);
    if (files.length > 0) {
      const data = {...drop.dataset};
      running = running.then(() => upload(files, data));
    }
  }

  document.addEventListener('change', event => {
    const drop = event.target.closest('#attachments .drop');
    if (drop) {
      begin(event.target.files, drop);
      event.target.value = '';
    }
  });

  const over = event => event.target.closest && event.target.closest('#attachments') && card().querySelector('.drop');
  document.addEventListener('dragover', event => {
    const drop = over(event);
    if (drop) {
      event.preventDefault();
      drop.classList.add('over');
    }
  });
  document.addEventListener('dragleave', event => {
    const drop = over(event);
    if (drop) {
      drop.classList.remove('over');
    }
  });
  document.addEventListener('drop', event => {
    const drop = over(event);
    if (drop) {
      event.preventDefault();
      drop.classList.remove('over');
      begin(event.dataTransfer.files, drop);
    }
  });

  document.addEventListener('click', async event => {
    const button = event.target.closest('#attachments [data-delete]');
    if (!button || !window.confirm(card().dataset.ask)) {
      return;
    }
    button.disabled = true;
    const refusal = await told(() => fetch(button.dataset.delete, {method: 'DELETE', headers: OWN}));
    await refresh();
    tell(refusal ? [refusal] : []);
  });
})();
