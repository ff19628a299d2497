colloquySearch.add("manifest",{"kinds":[77,143,172],"places":[0,63,89,106,107,124,137],"words":["0"]});
