/*
 * The filter language of OData, as far as Jira Align has it: comparisons, and/or/not, functions, any() on lists.
 * Written for this server; one token of lookahead decides everywhere, so error positions are exact.
 */
grammar Filter;

options {
    caseInsensitive = true;
}

filter : condition EOF ;

condition : conjunction (OR conjunction)* ;

conjunction : term (AND term)* ;

term : NOT term | LPAREN condition RPAREN | comparison ;

comparison : operand (operator operand)? ;

operator : EQ | NE | GT | GE | LT | LE ;

operand : literal | named ;

named : NAME (arguments | step*) ;

step : SLASH (NAME | ANY LPAREN lambda? RPAREN) ;

lambda : NAME COLON condition ;

arguments : LPAREN (operand (COMMA operand)*)? RPAREN ;

literal : STRING | NUMBER | DATE | TRUE | FALSE | NULL ;

LPAREN : '(' ;
RPAREN : ')' ;
COMMA : ',' ;
COLON : ':' ;
SLASH : '/' ;
OR : 'OR' ;
AND : 'AND' ;
NOT : 'NOT' ;
EQ : 'EQ' ;
NE : 'NE' ;
GT : 'GT' ;
GE : 'GE' ;
LT : 'LT' ;
LE : 'LE' ;
ANY : 'ANY' ;
TRUE : 'TRUE' ;
FALSE : 'FALSE' ;
NULL : 'NULL' ;
STRING : '\'' ('\'\'' | ~'\'')* '\'' ;
DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT
    ('T' DIGIT DIGIT ':' DIGIT DIGIT (':' DIGIT DIGIT ('.' DIGIT+)?)? ('Z' | [+-] DIGIT DIGIT ':' DIGIT DIGIT)?)? ;
NUMBER : '-'? DIGIT+ ('.' DIGIT+)? ;
NAME : [A-Z_] [A-Z0-9_]* ;
WHITESPACE : [ \t\r\n]+ -> skip ;
ERRORCHAR : . ;

fragment DIGIT : [0-9] ;
