namespace Reflexology.Cli.Tests;

[TestFixture]
internal sealed class QueryTests : ToolTests
{
    [TestCase("COPY (SELECT 1) TO 'f.csv'", "COPY")]
    [TestCase("set memory_limit = '1GB'", "SET")]
    [TestCase("/* a */ -- b\n ATTACH 'a.db'", "ATTACH")]
    [TestCase("EXPLAIN SELECT 1", "EXPLAIN")]
    [TestCase("create table t (a int)", "CREATE")]
    [TestCase("INSTALL httpfs", "INSTALL")]
    public void Query_StatementThatGivesNoRows_IsRefusedByName(string statement, string word)
    {
        Tool.Run("query", statement).ShouldBe(
            1, "", $"error: Expected a statement that gives rows, such as SELECT, found {word}. `query` only reads; -o "
                + "FILE writes its rows to a file.\n");
        Assert.That(Tool.Entries, Is.Empty);
    }

    [TestCase("FROM range(1)", "range\n0\n")]
    [TestCase("-- one\nWITH t AS (SELECT 1 AS a) SELECT a FROM t;", "a\n1\n")]
    [TestCase("VALUES (1)", "col0\n1\n")]
    [TestCase("SELECT column_name FROM (DESCRIBE zones) LIMIT 1", "column_name\nzone\n")]
    public void Query_StatementThatGivesRows_IsAnswered(string statement, string rows) =>
        Tool.Start("query", statement).ShouldBe(0, rows, "");

    [TestCase("", "error: Expected a statement that gives rows, such as SELECT, found nothing.\n")]
    [TestCase("-- nothing", "error: Expected a statement that gives rows, such as SELECT, found nothing.\n")]
    [TestCase("SELECT 1; COPY (SELECT 1) TO 'f.csv'", "error: Expected one statement, found 2.\n")]
    [TestCase("SELECT 1)) TO 'f.csv'; COPY (FROM (SELECT 2", "error: Parser Error: syntax error at or near \")\"\n")]
    [TestCase("SELECT nothing FROM zones", "error: Binder Error: ")]
    [TestCase("SELECT zone_name('nope')", "error: Invalid Input Error: There is no zone 'nope'. The table zones lists "
        + "them.\n")]
    [TestCase("SELECT error(repeat('long ', 9000))", "error: Invalid Input Error: long long ")]
    public void Query_WhatCannotBe_IsOneShortLine(string statement, string error)
    {
        ToolRun run = Tool.Run("query", statement);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.StartWith(error).And.Length.LessThan(400));
        Assert.That(Tool.Entries, Is.Empty);
    }
}
