/* Opens the printer's dialog from the bar of a print page. */
document.addEventListener('click', e => { if (e.target.closest('[data-print]')) window.print(); });
