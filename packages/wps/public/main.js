// WPS opens index.html, which begins here; what the ribbon calls must be there before the page has loaded.
document.write('<script type="text/javascript" src="js/ribbon.js"></script>');
