using System.Reflection;

namespace SiteGen.Templating.Runtime;

/// <summary>
/// Turns a .NET function into a call on template values: typed, so that it runs without reflection and boxes nothing
/// but what a template holds anyway. One method for each number of parameters.
/// </summary>
internal static class TypedCalls
{
    public const int MostParameters = 7;

    public static TypedCall For(Delegate function)
    {
        var parameters = function.Method.GetParameters();
        var types = parameters.Select(p => p.ParameterType).Append(function.Method.ReturnType).ToArray();
        return (TypedCall)typeof(TypedCalls).GetMethod("Take" + parameters.Length, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types)
            .Invoke(null, [function])!;
    }

    private static TypedCall Take0<T>(Delegate function)
    {
        var call = As<Func<T>>(function);
        return (_, _) => Box(call());
    }

    private static TypedCall Take1<T1, T>(Delegate function)
    {
        var call = As<Func<T1, T>>(function);
        return (context, a) => Box(call(To<T1>(a[0], context)));
    }

    private static TypedCall Take2<T1, T2, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T>>(function);
        return (context, a) => Box(call(To<T1>(a[0], context), To<T2>(a[1], context)));
    }

    private static TypedCall Take3<T1, T2, T3, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T3, T>>(function);
        return (context, a) => Box(call(To<T1>(a[0], context), To<T2>(a[1], context), To<T3>(a[2], context)));
    }

    private static TypedCall Take4<T1, T2, T3, T4, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T3, T4, T>>(function);
        return (context, a) => Box(call(
            To<T1>(a[0], context), To<T2>(a[1], context), To<T3>(a[2], context), To<T4>(a[3], context)));
    }

    private static TypedCall Take5<T1, T2, T3, T4, T5, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T3, T4, T5, T>>(function);
        return (context, a) => Box(call(
            To<T1>(a[0], context), To<T2>(a[1], context), To<T3>(a[2], context), To<T4>(a[3], context), To<T5>(a[4], context)));
    }

    private static TypedCall Take6<T1, T2, T3, T4, T5, T6, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T3, T4, T5, T6, T>>(function);
        return (context, a) => Box(call(
            To<T1>(a[0], context), To<T2>(a[1], context), To<T3>(a[2], context), To<T4>(a[3], context), To<T5>(a[4], context),
            To<T6>(a[5], context)));
    }

    private static TypedCall Take7<T1, T2, T3, T4, T5, T6, T7, T>(Delegate function)
    {
        var call = As<Func<T1, T2, T3, T4, T5, T6, T7, T>>(function);
        return (context, a) => Box(call(
            To<T1>(a[0], context), To<T2>(a[1], context), To<T3>(a[2], context), To<T4>(a[3], context), To<T5>(a[4], context),
            To<T6>(a[5], context), To<T7>(a[6], context)));
    }

    /// <summary>Functions with optional parameters have a delegate type of their own.</summary>
    private static TFunc As<TFunc>(Delegate function)
        where TFunc : Delegate =>
        function as TFunc ?? function.Method.CreateDelegate<TFunc>(function.Target);

    private static T To<T>(object? value, RenderContext context) =>
        value is T typed ? typed : (T)Conversion.To(typeof(T), value, context)!;

    private static object? Box<T>(T value) => value switch
    {
        bool flag => Truth.Box(flag),
        int number => Numbers.Box(number),
        _ => value,
    };
}
