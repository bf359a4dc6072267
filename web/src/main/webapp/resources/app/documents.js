/*
 * Sends files that are dropped or chosen, one request each and one after the other. Each has a line that says how far it
 * is and what became of it; a file that is refused says why beside its name and leaves the others alone.
 */
(function () {
  'use strict';

  const zone = document.querySelector('[data-app-upload]');
  if (!zone) {
    return;
  }
  const says = zone.dataset;
  const list = zone.querySelector('[data-app="files"]');
  const drop = zone.querySelector('[data-app="drop"]');
  const input = zone.querySelector('input[type="file"]');
  const study = zone.querySelector('[data-app="study"]');
  const waiting = [];
  let running = false;
  let taken = 0;
  let stored = 0;

  function part(tag, name, text) {
    const node = document.createElement(tag);
    node.className = name;
    node.textContent = text;
    return node;
  }

  function lineOf(file) {
    const line = document.createElement('li');
    const said = part('span', 'said', says.appSending);
    const progress = document.createElement('progress');
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute('aria-label', file.name);
    const cancel = part('button', 'app-btn is-s', says.appCancel);
    cancel.type = 'button';
    said.setAttribute('role', 'status');
    line.append(part('span', 'name', file.name), progress, said, cancel);
    list.append(line);
    return { line, said, progress, cancel, file, study: study ? study.value : '' };
  }

  /* What became of each stands beside its name; of many at once the whole is told when all are through. */
  function sayHowMany() {
    if (!running && taken > 1) {
      window.SpineBoard.announce(says.appTotal.replace('{0}', stored).replace('{1}', taken));
    }
    if (!running) {
      taken = 0;
      stored = 0;
    }
  }

  function finish(job, refused, text) {
    stored += refused ? 0 : 1;
    job.progress.remove();
    job.cancel.remove();
    job.line.classList.toggle('is-refused', refused);
    job.said.textContent = text;
    running = false;
    next();
  }

  function offerConfirming(job) {
    const sure = part('button', 'app-btn is-s', says.appConfirm);
    sure.type = 'button';
    sure.addEventListener('click', () => {
      job.line.remove();
      waiting.push(Object.assign(lineOf(job.file), { study: job.study, confirmed: true }));
      next();
    });
    job.line.append(sure);
  }

  function answered(job, request) {
    let answer = null;
    try {
      answer = JSON.parse(request.responseText);
    } catch (notOurs) {
      answer = { outcome: 'REFUSED', text: says.appFailed };
    }
    const stored = answer.outcome === 'STORED' || answer.outcome === 'BEFORE';
    finish(job, !stored, answer.text);
    if (answer.outcome === 'CONFIRM') {
      offerConfirming(job);
    }
    if (stored && window.documentsStored) {
      window.documentsStored([]);
    }
  }

  function send(job) {
    const request = new XMLHttpRequest();
    request.open('POST', says.appUpload + '?study=' + job.study + (job.confirmed ? '&confirmed=yes' : ''));
    request.setRequestHeader('X-File-Name', encodeURIComponent(job.file.name));
    request.setRequestHeader('Content-Type', job.file.type || 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => {
      job.progress.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
    });
    request.upload.addEventListener('load', () => { job.said.textContent = says.appChecking; });
    request.addEventListener('load', () => answered(job, request));
    request.addEventListener('error', () => finish(job, true, says.appFailed));
    request.addEventListener('abort', () => finish(job, true, says.appCancelled));
    job.cancel.addEventListener('click', () => request.abort());
    request.send(job.file);
  }

  function next() {
    const job = running ? null : waiting.shift();
    if (!job) {
      sayHowMany();
      return;
    }
    running = true;
    if (job.file.size > Number(says.appMost)) {
      finish(job, true, says.appLarge);
    } else {
      send(job);
    }
  }

  function take(files) {
    taken += files.length;
    Array.from(files).forEach((file) => waiting.push(lineOf(file)));
    next();
  }

  input.addEventListener('change', () => {
    take(input.files);
    input.value = '';
  });
  ['dragenter', 'dragover'].forEach((kind) => drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add('is-over');
  }));
  ['dragleave', 'drop'].forEach((kind) => drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
  }));
  drop.addEventListener('drop', (event) => take(event.dataTransfer.files));
}());
