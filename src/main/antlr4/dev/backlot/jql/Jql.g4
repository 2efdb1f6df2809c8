/*
 * The Jira query language (JQL).
 *
 * The rules and tokens are those of the JQL grammar which Atlassian publishes as "@atlaskit/jql-parser"
 * (also "@atlassianlabs/jql-parser"), Copyright 2023 Atlassian Pty Ltd, rewritten for Java.
 *
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in
 * compliance with the License. You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under the License is
 * distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or
 * implied. See the License for the specific language governing permissions and limitations under the
 * License.
 *
 * Changes: rules renamed; alternatives factored so that one token of lookahead always decides, which keeps
 * parsing linear and error positions exact; any operand is accepted after any operator, because the server
 * refuses a wrong combination after parsing, with a message of its own (see OperatorUsage); a quoted string
 * is one lexer rule instead of a lexer mode.
 */
grammar Jql;

options {
    caseInsensitive = true;
}

query : orClause? orderBy? EOF ;

orClause : andClause (OR andClause)* ;

andClause : notClause (AND notClause)* ;

notClause : negation* (subClause | terminalClause) ;

negation : BANG | NOT ;

subClause : LPAREN orClause RPAREN ;

terminalClause : field restriction ;

restriction
    : comparison operand                              # comparisonRestriction
    | NOT? IN operand                                 # inRestriction
    | IS NOT? operand                                 # isRestriction
    | WAS NOT? IN? operand wasPredicate*              # wasRestriction
    | CHANGED (wasPredicate | changedPredicate)*      # changedRestriction
    ;

comparison : EQUALS | NOT_EQUALS | LIKE | NOT_LIKE | LT | GT | LTEQ | GTEQ ;

wasPredicate : (BEFORE | AFTER | ON | DURING | BY) operand ;

changedPredicate : (FROM | TO) operand ;

field : number | (string | customField) property* ;

customField : CUSTOMFIELD LBRACKET POSNUMBER RBRACKET ;

property : LBRACKET text RBRACKET text* ;

operand : EMPTY | list | text arguments? ;

list : LPAREN operand (COMMA operand)* RPAREN ;

arguments : LPAREN (argument (COMMA argument)*)? RPAREN ;

argument : text ;

text : string | number ;

string : STRING | QUOTE_STRING | SQUOTE_STRING ;

number : POSNUMBER | NEGNUMBER ;

orderBy : ORDER BY sort (COMMA sort)* ;

sort : field (ASC | DESC)? ;

LPAREN : '(' ;
RPAREN : ')' ;
COMMA : ',' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
BANG : '!' ;
LT : '<' ;
GT : '>' ;
GTEQ : '>=' ;
LTEQ : '<=' ;
EQUALS : '=' ;
NOT_EQUALS : '!=' ;
LIKE : '~' ;
NOT_LIKE : '!~' ;

IN : 'IN' ;
IS : 'IS' ;
AND : 'AND' | '&' | '&&' ;
OR : 'OR' | '|' | '||' ;
NOT : 'NOT' ;
EMPTY : 'EMPTY' | 'NULL' ;
WAS : 'WAS' ;
CHANGED : 'CHANGED' ;
BEFORE : 'BEFORE' ;
AFTER : 'AFTER' ;
FROM : 'FROM' ;
TO : 'TO' ;
ON : 'ON' ;
DURING : 'DURING' ;
ORDER : 'ORDER' ;
BY : 'BY' ;
ASC : 'ASC' ;
DESC : 'DESC' ;

POSNUMBER : [0-9]+ ;
NEGNUMBER : '-' [0-9]+ ;
CUSTOMFIELD : 'CF' ;

RESERVED_WORD
    : 'ABORT' | 'ACCESS' | 'ADD' | 'ALIAS' | 'ALTER' | 'ANY' | 'AS' | 'AUDIT' | 'AVG' | 'BEGIN' | 'BETWEEN' |
    'BOOLEAN' | 'BREAK' | 'BYTE' | 'CATCH' | 'CHAR' | 'CHARACTER' | 'CHECK' | 'CHECKPOINT' | 'COLLATE' |
    'COLLATION' | 'COLUMN' | 'COMMIT' | 'CONNECT' | 'CONTINUE' | 'COUNT' | 'CREATE' | 'CURRENT' | 'DATE' |
    'DECIMAL' | 'DECLARE' | 'DECREMENT' | 'DEFAULT' | 'DEFAULTS' | 'DEFINE' | 'DELETE' | 'DELIMITER' |
    'DIFFERENCE' | 'DISTINCT' | 'DIVIDE' | 'DO' | 'DOUBLE' | 'DROP' | 'ELSE' | 'ENCODING' | 'END' |
    'EQUALS' | 'ESCAPE' | 'EXCLUSIVE' | 'EXEC' | 'EXECUTE' | 'EXISTS' | 'EXPLAIN' | 'FALSE' | 'FETCH' |
    'FILE' | 'FIELD' | 'FIRST' | 'FLOAT' | 'FOR' | 'FUNCTION' | 'GO' | 'GOTO' | 'GRANT' | 'GREATER' |
    'GROUP' | 'HAVING' | 'IDENTIFIED' | 'IF' | 'IMMEDIATE' | 'INCREMENT' | 'INDEX' | 'INITIAL' | 'INNER' |
    'INOUT' | 'INPUT' | 'INSERT' | 'INT' | 'INTEGER' | 'INTERSECT' | 'INTERSECTION' | 'INTO' | 'ISEMPTY' |
    'ISNULL' | 'JOIN' | 'LAST' | 'LEFT' | 'LESS' | 'LIKE' | 'LIMIT' | 'LOCK' | 'LONG' | 'MAX' | 'MIN' |
    'MINUS' | 'MODE' | 'MODIFY' | 'MODULO' | 'MORE' | 'MULTIPLY' | 'NEXT' | 'NOAUDIT' | 'NOTIN' | 'NOWAIT'
    | 'NUMBER' | 'OBJECT' | 'OF' | 'OPTION' | 'OUTER' | 'OUTPUT' | 'POWER' | 'PREVIOUS' | 'PRIOR' |
    'PRIVILEGES' | 'PUBLIC' | 'RAISE' | 'RAW' | 'REMAINDER' | 'RENAME' | 'RESOURCE' | 'RETURN' | 'RETURNS'
    | 'REVOKE' | 'RIGHT' | 'ROW' | 'ROWID' | 'ROWNUM' | 'ROWS' | 'SELECT' | 'SESSION' | 'SET' | 'SHARE' |
    'SIZE' | 'SQRT' | 'START' | 'STRICT' | 'STRING' | 'SUBTRACT' | 'SUM' | 'SYNONYM' | 'TABLE' | 'THEN' |
    'TRANS' | 'TRANSACTION' | 'TRIGGER' | 'TRUE' | 'UID' | 'UNION' | 'UNIQUE' | 'UPDATE' | 'USER' |
    'VALIDATE' | 'VALUES' | 'VIEW' | 'WHEN' | 'WHENEVER' | 'WHERE' | 'WHILE' | 'WITH'
    ;

STRING : (ESCAPE | ~[\u0000-,/;-@[-^{-\u009f\ufdd0-\ufdef\ufffe\uffff])+ ;
QUOTE_STRING : '"' QUOTED* '"' ;
SQUOTE_STRING : '\'' SQUOTED* '\'' ;

// The rest are mistakes; lexing them as tokens lets LexicalErrors word them. An unclosed string runs to the
// end of the text; an invalid one ends with the character that may not stand there. Both lose against a
// complete string, which is either longer or listed first.
UNCLOSED_STRING : '"' QUOTED* | '\'' SQUOTED* ;
INVALID_STRING : '"' QUOTED* . | '\'' SQUOTED* . ;
ERROR_RESERVED : [#-%*+/;?@^{}] ;
WHITESPACE : [ \t\r\n]+ -> skip ;
ERRORCHAR : . ;

fragment QUOTED : ESCAPE | ~[\u0000-\u0009\u000b\u000c\u000e-\u001f"\\\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff] ;
fragment SQUOTED : ESCAPE | ~[\u0000-\u0009\u000b\u000c\u000e-\u001f'\\\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff] ;
fragment ESCAPE options { caseInsensitive = false; } : '\\' ([nrt"'\\ ] | 'u' HEX HEX HEX HEX) ;
fragment HEX : [0-9A-F] ;
