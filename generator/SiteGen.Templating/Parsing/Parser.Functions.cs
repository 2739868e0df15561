using System.Collections.Immutable;
using SiteGen.Templating.Syntax;

namespace SiteGen.Templating.Parsing;

internal sealed partial class Parser
{
    private FunctionStatement ParseFunction(Token keyword)
    {
        var target = ParseFunctionName();
        var parameters = ParseParameters();
        EndStatement();
        var definition = new FunctionDefinition(_source.Excerpt(target.Span), parameters, ParseFunctionBody(keyword));
        return new FunctionStatement(keyword.Span, target, definition);
    }

    private VariableExpression ParseFunctionName()
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            Report(TemplateProblems.ExpectedToken(At(Current.Span), "de naam van een functie", Describe(Current)));
            return new VariableExpression(Current.Span, "", false);
        }

        return VariableOf(Next());
    }

    /// <summary>Loops around a function are not loops inside it.</summary>
    private BlockStatement ParseFunctionBody(Token opening)
    {
        var (loops, newLines) = (_loops, _ignoreNewLines);
        (_loops, _ignoreNewLines) = (0, 0);
        var body = ParseBodyUntil(opening, "end");
        (_loops, _ignoreNewLines) = (loops, newLines);
        Next();
        return body;
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        var keyword = Next();
        var parameters = ParseParameters();
        return new FunctionExpression(keyword.Span, new FunctionDefinition("do", parameters, ParseFunctionBody(keyword)));
    }

    private ImmutableArray<Parameter>? ParseParameters()
    {
        if (Current.Kind != TokenKind.OpenParen)
        {
            return null;
        }

        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        _ignoreNewLines++;
        Next();
        while (Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier)
        {
            parameters.Add(ParseParameter(parameters));
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _ignoreNewLines--;
        Expect(TokenKind.CloseParen, "')'");
        return parameters.ToImmutable();
    }

    private Parameter ParseParameter(ImmutableArray<Parameter>.Builder earlier)
    {
        var name = Next();
        Expression? value = null;
        var isVariable = false;
        if (Current.Kind == TokenKind.Equal)
        {
            Next();
            value = ParseExpression(0, ExpressionMode.InArguments);
        }
        else if (Current.Kind == TokenKind.Ellipsis)
        {
            Next();
            isVariable = true;
        }

        var parameter = new Parameter(name.Name, value, isVariable);
        if (OrderProblem(parameter, earlier) is { } reason)
        {
            Report(TemplateProblems.ParameterOrder(At(name.Span), reason));
        }

        return parameter;
    }

    private static string? OrderProblem(Parameter parameter, ImmutableArray<Parameter>.Builder earlier)
    {
        if (earlier.Any(p => p.Name == parameter.Name))
        {
            return "deze naam komt al voor";
        }

        if (earlier.Any(p => p.IsVariable))
        {
            return "na een parameter met '...' mag niets meer volgen";
        }

        var isPlain = parameter is { Default: null, IsVariable: false };
        return isPlain && earlier.Any(p => p.Default is not null)
            ? "een verplichte parameter mag niet na een optionele staan"
            : null;
    }

    /// <summary><c>name(x, y) = expression</c>, of which the left side was read as a call.</summary>
    private FunctionStatement ParseInlineFunction(CallExpression call, VariableExpression target)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is { Name: null, Value: VariableExpression variable })
            {
                parameters.Add(new Parameter(variable.Name, null, false));
            }
            else
            {
                Report(TemplateProblems.InvalidAssignment(At(call.Span)));
            }
        }

        var value = ParseExpression();
        var body = new ReturnStatement(value.Span, value);
        var definition = new FunctionDefinition(target.Name, parameters.ToImmutable(), body);
        return new FunctionStatement(call.Span, target, definition);
    }
}
